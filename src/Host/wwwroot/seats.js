// Shows the effect of an adjustment while it is typed; the button does the same without script.
"use strict";
(() => {
  const form = document.querySelector("form[data-effect]");
  const pause = 350;
  let timer;
  let running;

  const ask = (data, signal) => {
    const address = new URL(form.getAttribute("action") || location.href, location.href);
    address.hash = "";
    if (form.method === "post") {
      return fetch(address, { method: "post", body: data, signal });
    }
    address.search = new URLSearchParams(data).toString();
    return fetch(address, { signal });
  };

  const refresh = async () => {
    running?.abort();
    running = new AbortController();
    const data = new FormData(form);
    data.set("do", "adjust");
    try {
      const answer = await ask(data, running.signal);
      if (!answer.ok) {
        return;
      }
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      document.querySelectorAll("[data-shown]").forEach(part => {
        const fresh = page.getElementById(part.id);
        if (fresh) {
          part.replaceChildren(...fresh.childNodes);
        }
      });
    } catch (fault) {
      if (fault.name !== "AbortError") {
        throw fault;
      }
    }
  };

  form?.addEventListener("input", event => {
    if (event.target.closest("[data-adjust]")) {
      clearTimeout(timer);
      timer = setTimeout(refresh, pause);
    }
  });
})();
