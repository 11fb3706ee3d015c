'use strict';
const fields = document.querySelectorAll('textarea');
for (const field of fields) {
  // So that a page which is saved by the browser itself holds what was written.
  field.addEventListener('input', () => { field.textContent = field.value; saved = false; count(); });
}
function give(name, kind, text) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: kind }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60000);
}
function count() {
  const all = [...fields].filter((field) => field.name === 'text');
  const done = all.filter((field) => field.value.trim() !== '').length;
  document.getElementById('done').textContent = done + ' / ' + all.length;
}
let saved = true;
document.getElementById('save').addEventListener('click', () => {
  saved = true;
  const tag = document.querySelector('meta[name="faro-worksheet"]').content;
  give('todo-' + tag + '.html', 'text/html', '<!doctype html>\n' + document.documentElement.outerHTML);
});
window.addEventListener('beforeunload', (event) => {
  if (!saved) event.preventDefault();
});
count();
