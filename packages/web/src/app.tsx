// SPDX-License-Identifier: EUPL-1.2
import '@midas-ds/theme/variables.css';
import '@midas-ds/theme/color-scheme.css';
import './layout/font.css';
import './layout/page.css';
import './layout/forms.css';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { watchDoings } from './client/attended.ts';
import { hearOtherPages } from './client/session-channel.ts';
import { newQueryClient } from './client/new-query-client.ts';
import { LanguageProvider } from './language/language-provider.tsx';
import type { Spoken } from './language/spoken.ts';
import { router } from './router.tsx';

/** Draws the screens into the page. */
export function startApp(place: HTMLElement, first: Spoken): void {
  hearOtherPages();
  watchDoings();
  createRoot(place).render(
    <StrictMode>
      <LanguageProvider first={first}>
        <QueryClientProvider client={newQueryClient()}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </LanguageProvider>
    </StrictMode>,
  );
}
