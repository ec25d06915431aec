// SPDX-License-Identifier: EUPL-1.2
import { Button } from '@midas-ds/components/button';
import { routes } from '@samsyn/contract';
import { useMutation } from '@tanstack/react-query';
import { call } from '../client/call.ts';
import { useLanguage } from '../language/language-context.ts';
import { paths } from '../paths.ts';

/** Ends the session here, or the officer's everywhere, then leaves nothing of it in the page. */
export function SignOutButton({ everywhere = false }: { readonly everywhere?: boolean }) {
  const { messages } = useLanguage();
  const signOut = useMutation({
    mutationFn: () =>
      call(everywhere ? routes.signOutEverywhere : routes.signOut, { params: {}, body: {} }),
    onSettled: (left) => window.location.assign(left?.leaveBy ?? paths.start),
  });
  return (
    <Button
      variant={everywhere ? 'tertiary' : 'secondary'}
      size="medium"
      isDisabled={signOut.isPending}
      onPress={() => signOut.mutate()}
    >
      {everywhere ? messages.app.signOutEverywhere : messages.app.signOut}
    </Button>
  );
}
