// Tells the page around an embedded document how high it is.
new ResizeObserver(() => {
  parent.postMessage({ embed: location.href, height: Math.ceil(document.body.getBoundingClientRect().height) }, "*");
}).observe(document.body);
