// Loaded before the page is drawn, so that a chosen theme never flashes.
(function () {
  var root = document.documentElement;
  root.classList.add('js');
  try {
    var chosen = localStorage.getItem('quoth-theme');
    if (chosen === 'light' || chosen === 'dark') root.dataset.theme = chosen;
  } catch (e) { /* private window: follow the system */ }
})();
