// Comfort only: every page works without this script.
import { Button, CharacterCount, ErrorSummary, NotificationBanner, SkipLink, createAll } from 'govuk-frontend'

document.body.classList.add('govuk-frontend-supported')
for (const part of [Button, CharacterCount, ErrorSummary, NotificationBanner, SkipLink]) createAll(part)
// Parts that htmx brings in later; it also reports the page itself, which is done above.
document.body.addEventListener('htmx:load', event => {
  if (event.target !== document.body) createAll(CharacterCount, undefined, event.target)
})
