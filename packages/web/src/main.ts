// SPDX-License-Identifier: EUPL-1.2
import { quietValidation } from './quiet-validation.ts';

const place = document.getElementById('app');
if (place === null) throw new Error('the page has no place for the screens');
// Fetched afterwards, because the chunk with the schemas would otherwise be run before this one.
quietValidation();
const { startApp } = await import('./app.tsx');
startApp(place);
