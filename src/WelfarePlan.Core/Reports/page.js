"use strict";
(() => {
const boxes = [...document.querySelectorAll("input[data-value]")];
const ids = [...new Set(boxes.map(box => box.dataset.value))];
const place = document.querySelector(".ticks");
const ticked = () => ids.filter(id => boxes.some(box => box.dataset.value === id && box.checked));
const show = place ? place.appendChild(document.createElement("span")) : null;
const tell = () => { if (show) show.textContent = place.dataset.words + " " + ticked().length + " / " + ids.length; };
const anchor = () => location.hash.slice(1).split("&")[0];
const keep = () => {
const set = ticked();
const first = anchor().startsWith("ok=") ? "" : anchor();
history.replaceState(null, "", "#" + first + (set.length ? "&ok=" + set.map(id => id.slice(1)).join(".") : ""));
tell();
};
const kept = /(?:^|&)ok=([\d.]+)/.exec(location.hash.slice(1));
const wanted = new Set(kept ? kept[1].split(".").map(number => "v" + number) : []);
for (const box of boxes) {
box.checked = wanted.has(box.dataset.value);
box.addEventListener("change", () => {
for (const same of boxes) if (same.dataset.value === box.dataset.value) same.checked = box.checked;
keep();
});
}
const reveal = () => {
const target = anchor() && document.getElementById(anchor());
if (!target) return;
for (let at = target; at; at = at.parentElement) if (at.tagName === "DETAILS") at.open = true;
target.scrollIntoView();
};
window.addEventListener("hashchange", () => { reveal(); keep(); });
if (anchor()) reveal();
if (place) {
const save = place.appendChild(document.createElement("button"));
save.type = "button";
save.textContent = place.dataset.save;
save.addEventListener("click", () => {
const rows = ticked().map(id => {
const box = boxes.find(each => each.dataset.value === id);
return { value: id, said: box.getAttribute("aria-label"), row: [...box.closest("tr").cells].slice(0, 6).map(cell => cell.textContent) };
});
const link = document.createElement("a");
link.href = URL.createObjectURL(new Blob([JSON.stringify({ title: document.title, checked: rows, of: ids.length }, null, 1)], { type: "application/json" }));
link.download = "checked.json";
link.click();
setTimeout(() => URL.revokeObjectURL(link.href), 1000);
});
}
tell();
})();
