import { Form, PageHeading, TextArea, TextField } from '@situs-kpu/ui';
import { Combobox } from '@situs-kpu/ui/combobox';
import { DataTable } from '@situs-kpu/ui/data-table';

/** A server component: form, combobox and table become client code, the fields do not. */
export default function Page() {
  return (
    <main>
      <PageHeading title="Permohonan informasi (CONTOH)" />
      <Form action="/terima" method="post">
        <TextField name="nama" label="Nama lengkap" autoComplete="name" />
        <TextArea name="rincian" label="Rincian informasi" />
        <Combobox
          name="wilayah"
          label="Kabupaten atau kota"
          options={[
            { value: '33.10', label: 'Kabupaten Klaten' },
            { value: '33.72', label: 'Kota Surakarta', aliases: ['Solo'] },
          ]}
        />
        <button type="submit">Kirim</button>
      </Form>
      <DataTable
        caption="TPS menurut kecamatan (CONTOH)"
        columns={[
          { id: 'nama', header: 'Kecamatan', rowHeader: true },
          { id: 'tps', header: 'TPS', kind: 'number' },
        ]}
        rows={[
          { nama: 'Laweyan', tps: 2 },
          { nama: 'Jebres', tps: 10 },
        ]}
        rowId="nama"
      />
    </main>
  );
}
