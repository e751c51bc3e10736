import {
  Checkbox,
  CheckboxGroup,
  DateField,
  ErrorSummary,
  Field,
  Fieldset,
  Form,
  fieldControl,
  NumberField,
  PhoneField,
  RadioGroup,
  Select,
  TextArea,
  TextField,
} from '@situs-kpu/ui';
import type { Meta, StoryObj } from '@storybook/react-vite';
import { snapshots } from '../../utils/snapshots.ts';
import { ThemeMatrix } from '../../utils/ThemeMatrix.tsx';

/** One dense story for Form, ErrorSummary and every field. */
const meta = {
  title: 'UI/Form (Formulir)/Visual',
  component: Form,
  tags: ['visual', '!autodocs', 'visual-320', 'visual-forced', 'visual-print'],
  parameters: snapshots,
} satisfies Meta;
export default meta;

const error = 'Isi kolom ini.';
const name = (theme: string, what: string) => ({ name: `${what}-${theme}` });

export const States: StoryObj = {
  render: () => (
    <ThemeMatrix>
      {(theme) => (
        <Form aria-label={`Formulir, ${theme}`} draft={theme === 'light' ? 'visual' : undefined}>
          <ErrorSummary
            aria-label={`Kesalahan, ${theme}`}
            errors={[
              { ...name(theme, 'b'), message: 'Isi nama lengkap.' },
              { message: 'Layanan permohonan tutup (CONTOH).' },
            ]}
          />
          <TextField {...name(theme, 'a')} label="Surel" hint="Jawaban dikirim ke sini." type="email" />
          <TextField {...name(theme, 'b')} label="Nama lengkap" error="Isi nama lengkap." defaultValue="S" />
          <TextField {...name(theme, 'c')} label="Situs" prefix="https://" suffix=".kpu.go.id" optional />
          <TextField {...name(theme, 'd')} label="Nomor permohonan" readOnly defaultValue="CONTOH-001" />
          <TextField {...name(theme, 'e')} label="Pendaftaran" hint="Sudah ditutup (CONTOH)." disabled />
          <NumberField {...name(theme, 'f')} label="Jumlah pemilih" unit="orang" defaultValue={449660} />
          <NumberField {...name(theme, 'g')} label="Biaya" prefix="Rp" error={error} defaultValue="1,234" />
          <PhoneField {...name(theme, 'h')} label="Telepon" />
          <Select {...name(theme, 'i')} label="Kecamatan" options={['Laweyan']} error={error} />
          <TextArea {...name(theme, 'j')} label="Rincian informasi" limit={1000} rows={2} error={error} />
          <DateField {...name(theme, 'k')} label="Tanggal surat" defaultValue="2024-11-27" error={error} />
          <Fieldset
            {...name(theme, 'l')}
            label="Cara menerima jawaban"
            hint="Salinan berkas tidak dipungut biaya."
          >
            <CheckboxGroup
              {...name(theme, 'm')}
              label="Cara memperoleh"
              error={error}
              defaultValue={['Salinan berkas', 'x']}
              options={[
                'Salinan berkas',
                { value: 'k', label: 'Salinan kertas', hint: 'Diambil di kantor.' },
                { value: 'x', label: 'Faksimili (ditutup)', disabled: true },
              ]}
            />
            <RadioGroup
              {...name(theme, 'n')}
              label="Kategori informasi"
              options={['Informasi tahapan pemilu', 'Informasi KPU sebagai badan publik']}
              defaultValue="Informasi tahapan pemilu"
              optional
            />
          </Fieldset>
          <Checkbox {...name(theme, 'o')} label="Saya setuju." error="Centang persetujuan." />
          <Field {...name(theme, 'p')} label="Waktu kunjungan">
            <input {...fieldControl({ ...name(theme, 'p'), label: '' })} size={8} />
          </Field>
          {/* biome-ignore lint/plugin: what the refusal looks like */}
          <TextField name={`nik-${theme}`} label="NIK" />
          <TextField
            {...name(theme, 'q')}
            label={'Pertanggungjawabanpenyelenggaraanpemilihan'.repeat(3)}
            error={'Pertanggungjawabanpenyelenggaraanpemilihan'.repeat(3)}
          />
        </Form>
      )}
    </ThemeMatrix>
  ),
};
