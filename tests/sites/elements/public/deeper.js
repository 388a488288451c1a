export { x } from "https://js-export-from.loaded.example/1.js";
