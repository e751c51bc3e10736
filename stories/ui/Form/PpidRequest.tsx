import {
  Button,
  Checkbox,
  CheckboxGroup,
  DateField,
  Fieldset,
  Form,
  type FormProps,
  PhoneField,
  RadioGroup,
  TextArea,
  TextField,
} from '@situs-kpu/ui';

export interface PpidRequestProps
  extends Pick<FormProps, 'errors' | 'onSubmit' | 'draft' | 'locale' | 'validate'> {
  /** Ends of the ids, where the form stands on a page more than once. */
  id?: string;
}

/**
 * Formulir permohonan informasi (PPID-B): the fields of Keputusan KPU 156/Kpts/KPU/TAHUN 2015, in plain words.
 * Its number of registration is written by the office, and an identity number is not asked for.
 */
export function PpidRequest({ id = '', errors: given, ...form }: PpidRequestProps) {
  const errors = given?.filter((error) => error != null) ?? [];
  const field = (name: string) => ({
    name,
    ...(id && { id: `${name}-${id}` }),
    error: errors.find((e) => e.name === name)?.message,
  });
  return (
    <Form
      action="#permohonan-contoh"
      aria-label={`Permohonan informasi ${id}`.trim()}
      errors={errors.map((e) => (id ? { ...e, id: `${e.name}-${id}` } : e))}
      {...form}
    >
      <Fieldset name={`pemohon-${id}`} label="Data pemohon">
        <TextField {...field('nama')} label="Nama lengkap" autoComplete="name" />
        <TextField
          {...field('alamat')}
          label="Alamat"
          hint="Kota atau kabupaten sudah cukup, kecuali Anda meminta salinan lewat pos."
          autoComplete="street-address"
          optional
        />
        <TextField {...field('pekerjaan')} label="Pekerjaan" personal optional />
        <TextField
          {...field('surel')}
          label="Surel"
          type="email"
          hint="Jawaban dikirim ke sini."
          missing="Isi surel supaya jawaban dapat dikirim."
        />
        <PhoneField {...field('telepon')} label="Telepon" hint="Misalnya 0812-3456-7890." optional />
      </Fieldset>
      <Fieldset name={`informasi-${id}`} label="Informasi yang diminta">
        <RadioGroup
          {...field('kategori')}
          label="Kategori informasi"
          options={[
            { value: 'tahapan', label: 'Informasi tahapan pemilu' },
            {
              value: 'badan-publik',
              label: 'Informasi KPU sebagai badan publik',
              hint: 'Misalnya anggaran, laporan kinerja, pengadaan.',
            },
          ]}
        />
        <TextArea
          {...field('rincian')}
          label="Rincian informasi"
          hint="Sebut dokumen, tahun, dan daerahnya."
          limit={1000}
          rows={4}
        />
        <TextArea {...field('tujuan')} label="Tujuan penggunaan" limit={500} rows={2} />
        <DateField
          {...field('periode')}
          label="Data sampai tanggal"
          hint="Misalnya 27 11 2024."
          max="2025-12-31"
          optional
        />
      </Fieldset>
      <Fieldset name={`jawaban-${id}`} label="Cara menerima jawaban">
        <CheckboxGroup
          {...field('cara')}
          label="Cara memperoleh informasi"
          hint="Boleh lebih dari satu."
          options={[
            { value: 'melihat', label: 'Melihat, membaca, mendengarkan, atau mencatat di kantor' },
            { value: 'softcopy', label: 'Salinan berkas (softcopy)' },
            { value: 'hardcopy', label: 'Salinan kertas (hardcopy)' },
          ]}
        />
        <RadioGroup
          {...field('kirim')}
          label="Cara mendapat salinan"
          options={['Surel', 'Mengambil langsung', 'Faksimili']}
          optional
        />
      </Fieldset>
      <Checkbox
        {...field('setuju')}
        label="Data saya dipakai hanya untuk menjawab permohonan ini."
        required
        missing="Centang persetujuan supaya permohonan dapat dijawab."
      />
      <Button type="submit">Kirim permohonan</Button>
    </Form>
  );
}
