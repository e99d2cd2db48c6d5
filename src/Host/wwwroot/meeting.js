// Follows a meeting: asks what has changed, and exchanges those parts of the page that say so. Forms are left alone.
"use strict";
(() => {
  const watch = document.querySelector("[data-watch]");
  if (!watch) {
    return;
  }
  const EVERY = 700;
  const lost = document.querySelector("[data-lost]");
  let stamp = watch.dataset.stamp;

  const exchange = text => {
    const fresh = new DOMParser().parseFromString(text, "text/html");
    const newer = fresh.querySelector("[data-watch]");
    if (!newer) {
      return;
    }
    for (const part of fresh.querySelectorAll("[data-follow]")) {
      const shown = document.getElementById(part.id);
      if (shown && !shown.isEqualNode(part)) {
        shown.replaceWith(document.importNode(part, true));
      }
    }
    stamp = newer.dataset.stamp;
  };

  const look = async () => {
    try {
      const answer = await fetch(watch.dataset.watch, { cache: "no-store" });
      if (answer.ok && (await answer.json()).stamp !== stamp) {
        const page = await fetch(location.href, { cache: "no-store" });
        if (page.ok) {
          exchange(await page.text());
        }
      }
      if (lost) {
        lost.hidden = answer.ok;
      }
    } catch {
      if (lost) {
        lost.hidden = false;
      }
    }
    setTimeout(look, EVERY);
  };
  setTimeout(look, EVERY);
})();
