"use strict";
// The page reads without this: it filters the list of requirements, and opens what a link leads to.
(function () {
  const form = document.getElementById("filter");
  const text = document.getElementById("filter-text");
  const verdict = document.getElementById("filter-verdict");
  const count = document.getElementById("filter-count");
  const list = document.getElementById("requirements");
  const rows = Array.from(list.querySelectorAll(".requirement"), function (row) {
    const words = row.querySelector("summary").textContent + " " + row.querySelector(".meta").textContent;
    return {row: row, words: words.toLowerCase()};
  });
  const groups = Array.from(list.querySelectorAll(".group, .area")).reverse(); // inner ones first

  const mostOpen = 500; // to lay out more rows at once takes a browser seconds

  function filter() {
    const wanted = text.value.toLowerCase().split(/\s+/).filter(Boolean);
    const active = wanted.length > 0 || verdict.value !== "";
    let shown = 0;
    for (const r of rows) {
      const fits = (verdict.value === "" || r.row.dataset.verdict === verdict.value) &&
        wanted.every(function (w) { return r.words.includes(w); });
      r.row.hidden = !fits;
      shown += fits ? 1 : 0;
    }
    for (const g of groups) {
      g.hidden = active && !g.querySelector(".requirement:not([hidden])");
      if (g.matches("details")) { g.open = active && !g.hidden && shown <= mostOpen; }
    }
    count.textContent = active ? shown + " of " + rows.length : "";
  }

  function reveal() {
    let id = "";
    try { id = decodeURIComponent(location.hash.slice(1)); } catch (e) { return; }
    const target = id && document.getElementById(id);
    if (!target) { return; }
    for (let at = target; at; at = at.parentElement) {
      at.hidden = false;
      if (at.matches("details")) { at.open = true; }
    }
    target.scrollIntoView();
  }

  let waiting = 0;
  function later() { clearTimeout(waiting); waiting = setTimeout(filter, 120); }
  text.addEventListener("input", later);
  verdict.addEventListener("change", filter);
  form.addEventListener("submit", function (e) { e.preventDefault(); });
  addEventListener("hashchange", reveal);
  form.hidden = false;
  reveal();
}());
