// Shows the diagram so that it can be read: all of it where it fits, else the open steps; and the buttons for both.
(async () => {
  const base = document.baseURI;
  const bar = document.querySelector('.studio-zoom');
  if (!bar) {
    return;
  }

  const readable = 0.7;
  const margin = 24;

  const there = (selector, patience) => new Promise(resolve => {
    const check = left => document.querySelector(selector) || left <= 0 ? resolve() : setTimeout(check, 100, left - 100);
    check(patience);
  });

  await there('.x6-node .activity-label', Infinity);
  const { graphBindings } = await import(new URL('_content/Elsa.Studio.Workflows.Designer/designer.entry.js', base));
  const graph = () => Object.values(graphBindings)[0].graph;

  const showAll = () => graph().zoomToFit({ padding: margin, minScale: 0.1, maxScale: 1 });

  const marked = state => graph().getNodes().filter(node => document
    .querySelector(`[data-cell-id="${CSS.escape(node.id)}"] .mud-badge.mud-theme-${state}`));

  const fromTheLeft = (one, other) => one.getPosition().x - other.getPosition().x;

  // The open steps at a size that can be read; the first of them where not all fit, the last one done where none is open.
  const showCurrent = () => {
    const open = marked('warning').sort(fromTheLeft);
    const done = marked('success').sort(fromTheLeft).slice(-1);
    if (open.length + done.length === 0) {
      showBeginning();
      return;
    }
    const all = (open.length > 0 ? open : done).map(node => node.getBBox()).reduce((box, next) => box.union(next));
    const box = scaleFor(all) < readable && open.length > 1 ? open[0].getBBox() : all;
    graph().zoomTo(Math.max(readable, scaleFor(box)));
    graph().centerPoint(box.center.x, box.center.y);
  };

  const showBeginning = () => {
    const first = graph().getNodes().sort(fromTheLeft)[0].getBBox();
    graph().zoomTo(readable);
    graph().centerPoint(first.x + (graph().container.clientWidth / 2 - margin) / readable, first.center.y);
  };

  const scaleFor = box => Math.min(1,
    (graph().container.clientWidth - 2 * margin) / box.width, (graph().container.clientHeight - 2 * margin) / box.height);

  const show = {
    all: showAll,
    current: showCurrent,
    nearer: () => graph().zoom(0.15),
    farther: () => graph().zoom(-0.15, { minScale: 0.1 }),
  };
  bar.addEventListener('click', event => show[event.target.dataset.show]?.());
  bar.hidden = false;

  // The badges come after the cards; a case always has one.
  if (document.documentElement.dataset.view === 'instance') {
    await there('.x6-node .mud-badge.mud-theme-warning', 3000);
  }
  scaleFor(graph().getContentArea()) >= readable ? showAll() : showCurrent();
})();
