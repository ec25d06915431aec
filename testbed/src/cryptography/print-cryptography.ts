// SPDX-License-Identifier: EUPL-1.2
import type { CryptoAsset } from './crypto-asset.ts';
import { cryptoAssets } from './crypto-assets.ts';
import { productSources } from './product-sources.ts';
import type { ProductSource } from './product-sources.ts';

function refOf({ name }: CryptoAsset): string {
  return `crypto/${name.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}`;
}

function propertiesOf({ algorithm, oid }: CryptoAsset) {
  if (!algorithm)
    return { assetType: 'protocol', protocolProperties: { type: 'tls', version: '1.3' } };
  const { primitive, functions, parameterSet, curve, mode, classicalBits, nistLevel } = algorithm;
  return {
    assetType: 'algorithm',
    algorithmProperties: {
      primitive,
      ...(parameterSet !== undefined && { parameterSetIdentifier: parameterSet }),
      ...(curve !== undefined && { curve }),
      executionEnvironment: 'software-plain-ram',
      ...(mode !== undefined && { mode }),
      cryptoFunctions: functions,
      classicalSecurityLevel: classicalBits,
      ...(nistLevel !== undefined && { nistQuantumSecurityLevel: nistLevel }),
    },
    ...(oid !== undefined && { oid }),
  };
}

function componentOf(asset: CryptoAsset, sources: readonly ProductSource[]) {
  const places = sources.filter(({ text }) => asset.found.test(text));
  return {
    type: 'cryptographic-asset',
    'bom-ref': refOf(asset),
    name: asset.name,
    description: asset.use,
    cryptoProperties: propertiesOf(asset),
    evidence: { occurrences: places.map(({ path }) => ({ location: path })) },
    properties: [
      { name: 'samsyn:standard', value: asset.standard },
      { name: 'samsyn:post-quantum', value: asset.postQuantum },
    ],
  };
}

/**
 * The inventory of all cryptography in use, as a CycloneDX 1.6 bill of materials (ECMA-424): each
 * algorithm with its standard, and the files that use it, found in the code.
 */
export function printCryptography(): string {
  const sources = productSources();
  const components = cryptoAssets.map((asset) => componentOf(asset, sources));
  const page = {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: { component: { type: 'application', 'bom-ref': 'samsyn', name: 'samsyn' } },
    components,
  };
  return `${JSON.stringify(page, null, 2)}\n`;
}
