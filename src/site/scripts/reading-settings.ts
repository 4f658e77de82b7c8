/** The panel “Reading settings”: what is chosen holds at once, here and in other open tabs. */
import {
  type Choices,
  loadPreferences,
  PREFERENCES_EVENT,
  type Preferences,
  STORAGE_KEY,
  savePreferences,
  showPreferences,
} from './preferences.ts';

const form = document.querySelector<HTMLFormElement>('#reading-settings form');

/** As the page came, the usual value of each setting is checked; it comes first. */
function choicesOf(inputs: readonly HTMLInputElement[]): Choices {
  const usualFirst = inputs.toSorted((a, b) => +b.defaultChecked - +a.defaultChecked);
  const choices: Record<string, string[]> = {};
  for (const { name, value } of usualFirst) choices[name] = [...(choices[name] ?? []), value];
  return choices;
}

if (form) {
  const inputs = [...form.querySelectorAll<HTMLInputElement>('input[type=radio]')];
  const choices = choicesOf(inputs);

  const show = (preferences: Preferences): void => {
    showPreferences(preferences, choices);
    for (const input of inputs) {
      input.checked = input.value === (preferences[input.name] ?? choices[input.name]?.[0]);
    }
    document.dispatchEvent(new Event(PREFERENCES_EVENT));
  };

  form.addEventListener('change', () => {
    const chosen = inputs.filter(({ checked }) => checked);
    const preferences = Object.fromEntries(chosen.map(({ name, value }) => [name, value]));
    savePreferences(preferences);
    show(preferences);
  });
  form.addEventListener('reset', (event) => {
    event.preventDefault();
    savePreferences({});
    show({});
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  addEventListener('storage', ({ key }) => {
    if (key === STORAGE_KEY || key === null) show(loadPreferences(choices));
  });
  // A page that comes back from the browser's memory may be older than the choice.
  addEventListener('pageshow', ({ persisted }) => {
    if (persisted) show(loadPreferences(choices));
  });
  show(loadPreferences(choices));
}
