// A file chosen on this machine is put into the field that the form sends, where it can be read and mended. Without this
// script the field is filled by hand.
document.querySelectorAll('input[data-fills]').forEach(chooser => {
  const field = document.getElementById(chooser.dataset.fills)
  chooser.parentElement.hidden = false
  chooser.addEventListener('change', async () => {
    const [file] = chooser.files
    if (file) field.value = await file.text()
  })
})
