// SPDX-License-Identifier: EUPL-1.2
import { readKeptLanguage } from './language/kept-language.ts';
import { localeOf } from './language/locale-of.ts';
import { setMidasLocale } from './language/midas-locale.ts';
import { speak } from './language/speak.ts';
import { quietValidation } from './quiet-validation.ts';

const place = document.getElementById('app');
if (place === null) throw new Error('the page has no place for the screens');
// The screens are fetched afterwards: schemas and design system must find both of these set.
quietValidation();
const language = readKeptLanguage();
setMidasLocale(localeOf[language]);
const [{ startApp }, first] = await Promise.all([import('./app.tsx'), speak(language)]);
startApp(place, first);
