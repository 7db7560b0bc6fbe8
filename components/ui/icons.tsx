const paths = {
  check: "M4 10.5l4 4 8-9",
  cross: "M5 5l10 10M15 5L5 15",
  info: "M10 9v5M10 6.2v.1M10 18a8 8 0 100-16 8 8 0 000 16z",
  warning: "M10 7.5v4.5M10 14.8v.1M10 2.5l8.2 14.5H1.8z",
  clock: "M10 5.5V10l3 2M10 18a8 8 0 100-16 8 8 0 000 16z",
  calendar: "M3 5h14v12H3zM3 9h14M7 3v4M13 3v4",
  search: "M13.5 13.5L17.5 17.5M8.8 15a6.2 6.2 0 100-12.4 6.2 6.2 0 000 12.4z",
  menu: "M3 5h14M3 10h14M3 15h14",
  person: "M10 10a3.5 3.5 0 100-7 3.5 3.5 0 000 7zM3.5 17.5c.6-3.6 3.2-5 6.5-5s5.9 1.4 6.5 5",
  plus: "M10 4v12M4 10h12",
  trash: "M4 6h12M8 6V3.5h4V6M5.5 6l.8 11h7.4l.8-11",
  copy: "M7 7h9v10H7zM4 13V3h9",
  file: "M5 2.5h7l3.5 3.5v11.5H5zM12 2.5V6h3.5",
  download: "M10 3v10M5.5 9L10 13.5 14.5 9M3.5 17h13",
  upload: "M10 14V4M5.5 8L10 3.5 14.5 8M3.5 17h13",
  external: "M8 5H4v11h11v-4M11 3.5h5.5V9M16 4l-7 7",
  lock: "M5 9h10v8H5zM7 9V6a3 3 0 016 0v3",
  "arrow-left": "M16 10H4M9 5l-5 5 5 5",
  "arrow-right": "M4 10h12M11 5l5 5-5 5",
  "arrow-up": "M10 16V4M5 9l5-5 5 5",
  "arrow-down": "M10 4v12M5 11l5 5 5-5",
  "chevron-down": "M5 7.5l5 5 5-5",
  "chevron-right": "M7.5 5l5 5-5 5",
  dash: "M4 10h12",
} as const;

export type IconName = keyof typeof paths;

/** An inline picture that repeats the word beside it; with `label` it stands alone and is read out. */
export function Icon({ name, label }: { name: IconName; label?: string }) {
  return (
    <svg className="icon" viewBox="0 0 20 20" role={label ? "img" : undefined} aria-label={label} aria-hidden={label ? undefined : true} focusable="false">
      <path d={paths[name]} />
    </svg>
  );
}
