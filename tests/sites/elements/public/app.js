/* https://js-comment.nothing.example/ */
fetch("https://js-fetch.script.example/");
var parts = "https://" + location.host, text = `see ${"https://js-template.script.example/"}`;
localStorage.setItem("file_item", text);
