// Accepts a proposal by its number. Single keys disturb some people, so they can be switched off, and stay so.
(() => {
  const hint = document.querySelector('.r-keys');
  const off = document.getElementById('tombol-angka');
  if (!hint || !off) return;
  hint.hidden = false;
  off.checked = localStorage.getItem('number-keys') === 'off';
  off.addEventListener('change', () => localStorage.setItem('number-keys', off.checked ? 'off' : 'on'));
  document.addEventListener('keydown', event => {
    if (off.checked || event.altKey || event.ctrlKey || event.metaKey || event.repeat) return;
    if (event.target.closest('input, select, textarea, summary')) return;
    const button = document.querySelector(`.r-proposal button[value="${CSS.escape(event.key)}"]`);
    if (button) button.click();
  });
})();
