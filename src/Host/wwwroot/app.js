// Makes forms pleasanter; every page works without it.
"use strict";
(() => {
  // A second press while the first one is under way does nothing.
  document.addEventListener("submit", event => {
    const form = event.target;
    if (form.dataset.sent) {
      event.preventDefault();
      return;
    }
    form.dataset.sent = "1";
    setTimeout(() => form.querySelectorAll("button").forEach(button => { button.disabled = true; }));
  });
  // A page that comes back from the browser's own store can be sent again.
  addEventListener("pageshow", event => {
    if (event.persisted) {
      document.querySelectorAll("form").forEach(form => {
        delete form.dataset.sent;
        form.querySelectorAll("button").forEach(button => { button.disabled = false; });
      });
    }
  });

  const rowsOf = list => [...list.querySelectorAll(":scope .rows > .row, :scope .rows > .line")];
  const renumber = list => rowsOf(list).forEach((row, index) => {
    const path = list.dataset.rows;
    row.querySelector(".row-number").textContent = String(index + 1);
    row.querySelectorAll("[name],[id],[for],[aria-describedby]").forEach(part => {
      for (const name of ["name", "id", "for", "aria-describedby"]) {
        const value = part.getAttribute(name);
        if (value && value.startsWith(path + "[")) {
          part.setAttribute(name, path + "[" + index + value.slice(value.indexOf("]", path.length)));
        }
      }
    });
    const remove = row.querySelector("button[name=_remove]");
    remove.value = path + "[" + index + "]";
  });

  document.addEventListener("click", event => {
    const button = event.target.closest("button[name=_add],button[name=_remove]");
    const list = button?.closest("[data-rows]");
    if (!list) {
      return;
    }
    event.preventDefault();
    if (button.name === "_remove") {
      button.closest(".row, .line").remove();
    } else {
      const added = list.querySelector(":scope > template").content.firstElementChild.cloneNode(true);
      list.querySelector(".rows").append(added);
    }
    renumber(list);
    const last = rowsOf(list).at(-1);
    (button.name === "_add" ? last?.querySelector("input,select,textarea") : list.querySelector("button[name=_add]"))?.focus();
  });

  document.addEventListener("click", event => {
    if (event.target.closest("[data-print]")) {
      window.print();
    }
  });

  // What is wrong is read out and shown at once.
  document.querySelector("[data-focus]")?.focus();
})();
