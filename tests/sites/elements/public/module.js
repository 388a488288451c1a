import "https://js-import.loaded.example/1.js";
import { x } from "./deeper.js";
export const later = () => import("https://js-import-later.script.example/1.js");
