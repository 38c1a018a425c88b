// Conveniences only: every page is whole without this file.
(function () {
  'use strict';
  var root = document.documentElement;

  function isDark() {
    return root.dataset.theme ? root.dataset.theme === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
  }

  var toggle = document.querySelector('.theme');
  if (toggle) {
    var name = function () { toggle.textContent = isDark() ? 'Light' : 'Dark'; };
    name();
    toggle.addEventListener('click', function () {
      root.dataset.theme = isDark() ? 'light' : 'dark';
      try { localStorage.setItem('quoth-theme', root.dataset.theme); } catch (e) { /* not kept */ }
      name();
    });
  }

  // A quotation and its note light up together; a tap shows the note without leaving the line.
  function light(id, on) {
    document.querySelectorAll('[data-quotation="' + id + '"]').forEach(function (each) { each.classList.toggle('lit', on); });
  }
  document.querySelectorAll('[data-quotation]').forEach(function (each) {
    var id = each.dataset.quotation;
    ['mouseenter', 'focus'].forEach(function (event) { each.addEventListener(event, function () { light(id, true); }); });
    ['mouseleave', 'blur'].forEach(function (event) { each.addEventListener(event, function () { light(id, false); }); });
    if (each.matches('a.q')) {
      each.addEventListener('click', function (event) {
        event.preventDefault();
        document.querySelectorAll('.note.lit').forEach(function (note) { light(note.dataset.quotation, false); });
        light(id, true);
      });
    }
  });

  document.querySelectorAll('[data-open]').forEach(function (link) {
    link.addEventListener('click', function () { document.getElementById(link.dataset.open).open = true; });
  });

  // On paper nothing can be opened.
  addEventListener('beforeprint', function () {
    document.querySelectorAll('details.omitted, details.press, details.others').forEach(function (each) { each.open = true; });
  });

  document.querySelectorAll('[data-copy]').forEach(function (button) {
    button.addEventListener('click', function () {
      var text = document.getElementById(button.dataset.copy).textContent.replace(/\s+/g, ' ').trim();
      navigator.clipboard.writeText(text).then(function () {
        var before = button.textContent;
        button.textContent = 'Copied';
        setTimeout(function () { button.textContent = before; }, 1600);
      });
    });
  });

  document.querySelectorAll('[data-print]').forEach(function (button) {
    button.addEventListener('click', function () { print(); });
  });

  var here = document.querySelector('.turn.here');
  if (here && !location.hash) here.scrollIntoView({ block: 'center' });
})();
