/** The 514 kabupaten and kota as options of a field, with the names that people use besides the official one. */
import { fullName, parents, regencies } from '@situs-kpu/regions';
import type { ComboboxOption } from '@situs-kpu/ui/combobox';

const popular: Readonly<Record<string, readonly string[]>> = {
  '31.71': ['Jakpus'],
  '31.72': ['Jakut'],
  '31.73': ['Jakbar'],
  '31.74': ['Jaksel'],
  '31.75': ['Jaktim'],
  '33.72': ['Solo'],
  '34.71': ['Jogja', 'Yogya'],
  '71.09': ['Sitaro'],
  '73.10': ['Pangkep'],
  '73.71': ['Ujung Pandang'],
};

export const regionOptions: ComboboxOption[] = regencies().map((region) => ({
  value: region.code,
  label: fullName(region),
  // Spellings of KPU and Kemendagri, without the level: who types "kab" means no region in particular.
  aliases: [...(popular[region.code] ?? []), region.kpuName ?? '', region.kemendagriName].map((name) =>
    name.replace(/^(kabupaten|kab\.?|kota)\s+(adm\w*\.?\s+)?/i, ''),
  ),
  note: parents(region)[0]?.name,
}));
