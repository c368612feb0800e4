import { chartBuilder as w } from '../generated/texts';
import { type ChartQuestion, chartFile, isPicture } from '../shared/ChartQuestion';
import { useLocal } from '../shared/Site';
import { useLanguage, useTexts } from '../shared/Texts';

const formats = [
  ['csv', 'CSV'],
  ['xlsx', 'XLSX'],
  ['json', 'JSON'],
  ['parquet', 'Parquet'],
  ['svg', 'SVG'],
  ['png', 'PNG'],
] as const;

/** The figures and the picture as files. */
export function ChartFiles({
  question,
  picture,
}: {
  question: ChartQuestion;
  /** What of it is drawn. */
  picture: ChartQuestion;
}) {
  const text = useTexts();
  const language = useLanguage();
  const local = useLocal();
  return (
    <div className="chart-files">
      <h2>{text(w.files)}</h2>
      <ul className="inline buttons">
        {formats.map(([format, name]) => (
          <li key={format}>
            <a
              href={local(chartFile(isPicture(format) ? picture : question, format, language))}
              download={`openurban.${format}`}
            >
              {name}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
