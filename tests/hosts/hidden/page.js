document
  .querySelector("#tab")
  .addEventListener("click", () => document.querySelector("#panel").removeAttribute("hidden"));
