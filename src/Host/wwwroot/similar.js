// Shows similar motions while one is being written; without it a button does the same.
"use strict";
(() => {
  const place = document.querySelector("[data-similar]");
  const form = document.getElementById("form");
  if (!place || !form) {
    return;
  }
  const fields = ["title", "reasons", "measures"].map(name => form.elements[name]).filter(Boolean);
  let timer = 0;
  let latest = 0;

  const line = found => {
    const item = document.createElement("li");
    const link = document.createElement("a");
    link.href = "/motions/" + found.case;
    link.target = "_blank";
    link.textContent = found.title;
    const facts = document.createElement("div");
    facts.className = "small soft";
    facts.textContent = found.number + " · " + found.stateTitle;
    item.append(link, facts);
    if (found.mayBeJoined) {
      const join = document.createElement("a");
      join.className = "button slim";
      join.href = "/cases/" + found.case + "/do/join-motion";
      join.textContent = place.dataset.join;
      item.append(join);
    }
    return item;
  };

  const show = lines => {
    if (lines.length === 0) {
      const none = document.createElement("p");
      none.className = "empty";
      none.textContent = place.dataset.none;
      place.replaceChildren(none);
      return;
    }
    const list = document.createElement("ul");
    list.append(...lines.map(line));
    place.replaceChildren(list);
  };

  const ask = async () => {
    const mine = ++latest;
    const text = fields.map(field => field.value).join("\n");
    const answer = await fetch(place.dataset.similar, {
      method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify({ text }),
    });
    if (answer.ok && mine === latest) {
      show(await answer.json());
    }
  };

  for (const field of fields) {
    field.addEventListener("input", () => {
      clearTimeout(timer);
      timer = setTimeout(ask, 400);
    });
  }
})();
