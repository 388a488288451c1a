importScripts("https://import-scripts.loaded.example/1.js");
self.addEventListener("fetch", () => fetch("https://worker-fetch.script.example/"));
