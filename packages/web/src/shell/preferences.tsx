// SPDX-License-Identifier: EUPL-1.2
import { Button } from '@midas-ds/components/button';
import { ColorSchemeSwitch } from '@midas-ds/components/color-scheme-switch';
import { useLanguage } from '../language/language-context.ts';
import { keepColorScheme, readKeptColorScheme } from './kept-color-scheme.ts';

/** The language and the colours of the screens, kept on this computer. */
export function Preferences() {
  const { language, messages, choose } = useLanguage();
  const other = language === 'sv' ? 'en' : 'sv';
  return (
    <>
      <ColorSchemeSwitch defaultScheme={readKeptColorScheme()} onSchemeChange={keepColorScheme} />
      <Button variant="tertiary" size="medium" lang={other} onPress={() => choose(other)}>
        {messages.app.otherLanguage}
      </Button>
    </>
  );
}
