// Keeps the Studio fit for reading while Blazor draws and redraws it: its words go into Chinese where the page is in
// Chinese, and what is of use only to a programmer, or would change something, is not shown.
(() => {
  const root = document.documentElement;
  const chinese = window.studioChinese;
  const original = Symbol('the text as the Studio wrote it');
  const written = Symbol('the Chinese put in its place');
  const unused = {
    tabs: ['Activity Call Stack', 'Incidents', 'Variables', 'Input/output', 'Input/Output', 'Code View', 'Properties',
      'Input', 'Output', 'Common', 'Test', 'Commit Strategy', 'Log', 'Resilience'],
    rows: ['ID', 'Node ID', 'Type', 'Version', 'Definition ID', 'Definition version', 'Definition version ID', 'Version ID',
      'Structured Logs', 'Incident Strategy', 'Incidents', 'Workflow State', 'Correlation ID', 'Readonly', 'Instance ID', 'Activity Instance ID'],
    columns: ['', 'ID', 'Correlation ID', 'Definition ID', 'Incidents', 'Has Retries', 'Activity Instance ID', 'Published version'],
    labels: ['Workflows', 'Sub status', 'Has Incidents'],
    buttons: ['Date Filters', 'Create workflow'],
  };

  const textOf = element => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    let text = '';
    while (walker.nextNode()) {
      text += walker.currentNode[original] ?? walker.currentNode.data;
    }
    return text.replace(/^[\s*]+|[\s*]+$/g, '');
  };

  const hideUnused = () => {
    document.querySelectorAll('.mud-tab').forEach(tab => {
      tab.parentElement.hidden = unused.tabs.includes(textOf(tab));
    });
    document.querySelectorAll('tr.hover-row').forEach(row => {
      row.hidden = unused.rows.includes(textOf(row.cells[0]));
    });
    document.querySelectorAll('.mud-table-root:has(thead)').forEach(table => {
      const gone = [...table.tHead.rows[0].cells].flatMap((cell, i) => unused.columns.includes(textOf(cell)) ? [i + 1] : []).join(' ');
      if (table.dataset.hidden !== gone) {
        table.dataset.hidden = gone;
      }
    });
    document.querySelectorAll('.mud-table-toolbar label.mud-input-label').forEach(label => {
      label.closest('[class*="mud-select"]').classList.toggle('studio-unused', unused.labels.includes(textOf(label)));
    });
    document.querySelectorAll('.mud-table-toolbar .mud-button-root').forEach(button => {
      button.classList.toggle('studio-unused', unused.buttons.includes(textOf(button)));
    });
  };

  // A chosen tab that is not shown leaves its panel behind: choose the first one that is shown.
  const leaveUnusedTabs = () => document.querySelectorAll('.mud-tabs').forEach(tabs => {
    const own = [...tabs.querySelectorAll('.mud-tab')].filter(tab => tab.closest('.mud-tabs') === tabs);
    if (own.some(tab => tab.classList.contains('mud-tab-active') && tab.parentElement.hidden)) {
      own.find(tab => !tab.parentElement.hidden)?.click();
    }
  });

  // Before an activity is chosen the panel below tells about the diagram as a whole, which is nothing.
  const noteChoice = () => {
    root.classList.toggle('studio-nothing-chosen', document.querySelector('.x6-node-selected') === null);
  };

  // What scrolls must be within reach of the keyboard.
  const reachScrollers = () => document.querySelectorAll('.mud-tab-panel [style*="overflow-y"]').forEach(scroller => {
    scroller.tabIndex = 0;
  });

  const translate = node => {
    if (node.nodeType === Node.TEXT_NODE) {
      translateText(node);
    } else if (node.nodeType === Node.ELEMENT_NODE && !['SCRIPT', 'STYLE'].includes(node.tagName)) {
      chinese.attributes.forEach(name => translateAttribute(node, name));
      node.childNodes.forEach(translate);
    }
  };

  const translateText = node => {
    if (node.data === node[written]) {
      return;
    }
    const found = chinese.of(node.data);
    node[original] = found === null ? undefined : node.data;
    node[written] = found ?? undefined;
    if (found !== null) {
      node.data = found;
    }
  };

  const translateAttribute = (element, name) => {
    const found = element.hasAttribute(name) ? chinese.of(element.getAttribute(name)) : null;
    if (found !== null) {
      element.setAttribute(name, found);
    }
  };

  const look = () => {
    hideUnused();
    leaveUnusedTabs();
    noteChoice();
    reachScrollers();
    root.classList.toggle('studio-drawn', document.querySelector('.x6-node .activity-label, .mud-table-row') !== null);
  };

  let looking = false;
  new MutationObserver(records => {
    if (chinese) {
      for (const record of records) {
        if (record.type === 'childList') {
          record.addedNodes.forEach(translate);
        } else if (record.type === 'characterData') {
          translateText(record.target);
        } else if (chinese.attributes.includes(record.attributeName)) {
          translateAttribute(record.target, record.attributeName);
        }
      }
    }
    if (!looking) {
      looking = true;
      requestAnimationFrame(() => {
        looking = false;
        look();
      });
    }
  }).observe(document.querySelector('main'), {
    subtree: true, childList: true, characterData: true, attributeFilter: ['class', ...(chinese?.attributes ?? [])],
  });
})();
