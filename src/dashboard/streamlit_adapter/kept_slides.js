// A reader's own slides are in the address, and the browser keeps them for other tabs: an address without any gets those that are kept
// before the page reads it. A link that has slides wins; where it has those that this tab had last, another tab may have changed them.
// The server cuts and checks them as it does those of any address. The story, which has none, stays the story.
(() => {
  const KEY = "ci-slides", MOST = 20;
  const store = (name) => { try { return window[name]; } catch { return null; } };
  const same = (one, other) => JSON.stringify(one) === JSON.stringify(other);

  function read(name) {
    try {
      const views = JSON.parse(store(name).getItem(KEY));
      return Array.isArray(views) ? views.filter((view) => typeof view === "string").slice(0, MOST) : [];
    } catch {
      return [];
    }
  }

  function write(name, views) {
    try {
      if (views.length) store(name).setItem(KEY, JSON.stringify(views));
      else store(name).removeItem(KEY);
    } catch { /* a browser that keeps nothing has the address */ }
  }

  const url = new URL(location.href), own = url.searchParams.getAll("views"), kept = read("localStorage");
  const isShow = /\/present\/?$/.test(url.pathname) && !url.searchParams.has("arrange");
  const isOlder = own.length ? same(own, read("sessionStorage")) && !same(own, kept) : true;
  const takes = kept.length && isOlder && !isShow;
  if (takes) {
    url.searchParams.delete("views");
    for (const view of kept) url.searchParams.append("views", view);
    history.replaceState(history.state, "", url);
  }
  write("sessionStorage", takes ? kept : own);

  // Called after each run of the page: what the reader changed is kept. Only their list can be emptied.
  window.ciKeepSlides = (query) => {
    const params = new URLSearchParams(query), views = params.getAll("views");
    if (same(views, read("sessionStorage")) || !(views.length || params.has("arrange"))) return;
    write("sessionStorage", views);
    write("localStorage", views);
  };
})();
