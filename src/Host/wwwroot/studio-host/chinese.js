// Puts the Studio's own words, of which it ships no Chinese, into Chinese. What is not in the dictionary stays as it is.
(() => {
  const { exact, patterns } = window.studioWords;

  const filledIn = (text, pattern, chinese) => text.replace(pattern, (...matched) =>
    chinese.replace(/\$(\d)/g, (_, group) => exact[matched[group]] ?? matched[group]));

  window.studioChinese = {
    attributes: ['title', 'placeholder', 'aria-label', 'alt', 'data-label'],

    /** The Chinese for a text of the Studio, with the same space around it; null where there is none. */
    of(text) {
      const english = text.trim();
      if (!/[A-Za-z]{2,}/.test(english)) {
        return null;
      }
      const [pattern, chinese] = patterns.find(([known]) => known.test(english)) ?? [];
      const found = exact[english] ?? (pattern ? filledIn(english, pattern, chinese) : null);
      return found === null ? null : text.replace(english, () => found);
    },
  };
})();
