// Prepares the page for the one Studio element in it: its language, its API, and where its links lead. Runs before Blazor.
(() => {
  const root = document.documentElement;
  const base = document.baseURI;
  localStorage.setItem('BlazorCulture', root.lang === 'en' ? 'en-US' : 'zh-CN');
  document.querySelector('elsa-backend-provider').setAttribute('remote-endpoint', new URL('../elsa/api', base).href);
  root.classList.toggle('studio-framed', window.top !== window);
  root.classList.toggle('studio-came-from-list', /\/studio\/(instances|definitions)$/.test(document.referrer.split('?')[0]));

  // A callback that is set before the element is defined would hide the element's own property.
  const onCallback = (tag, name, folder) => {
    const element = document.querySelector(tag);
    if (element) {
      customElements.whenDefined(tag).then(() => {
        element[name] = id => location.assign(new URL(folder + encodeURIComponent(id), base));
      });
    }
  };
  onCallback('elsa-workflow-instance-list', 'viewWorkflowInstance', 'instances/');
  onCallback('elsa-workflow-instance-viewer', 'editWorkflowDefinition', 'definitions/');
  onCallback('elsa-workflow-definition-list', 'editWorkflowDefinition', 'definitions/');

  // Where the session has ended the Studio only breaks down; a fresh load of the whole page leads to the sign-in.
  const fetched = window.fetch;
  window.fetch = async (...args) => {
    const response = await fetched(...args);
    if (response.url.includes('/elsa/api/') ? response.status === 401 : response.redirected) {
      window.top.location.reload();
    }
    return response;
  };
})();
