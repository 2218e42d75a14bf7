//! What the program says about itself.

/// The options that a command knows; `PATH` stands for names of files.
pub(crate) fn takes(command: &str, option: &str) -> bool {
    let known: &[&str] = match command {
        "check" => &["as", "stage", "about", "list", "format", "all", "PATH"],
        "score" | "text" => &["PATH"],
        "list" => &["list", "format"],
        "serve" => &["listen", "as", "stage", "list", "allow-origin"],
        "lsp" => &["as", "stage", "about", "list"],
        _ => &[],
    };
    known.contains(&option)
}

/// The name of a command as it is kept here; nothing for one that is not known.
pub(crate) fn name(command: &str) -> &'static str {
    ["check", "score", "text", "list", "serve", "lsp"]
        .into_iter()
        .find(|known| *known == command)
        .unwrap_or("")
}

/// The help of one command, or of all.
pub(crate) fn text(command: &str) -> &'static str {
    match command {
        "check" => CHECK,
        "score" => SCORE,
        "text" => TEXT,
        "list" => LIST,
        "serve" => SERVE,
        "lsp" => LSP,
        _ => ALL,
    }
}

const ALL: &str = "\
plain-words: plain and kind words in writing to, for and about children

  plain-words check letter.txt      what to look at before it goes
  plain-words score letter.txt      how hard it is to read, by every formula, as JSON
  plain-words text letter.docx      the text as it is checked; places are counted in it
  plain-words list --format csv     the words it looks for
  plain-words serve --listen ADDR   checks for LibreOffice and browsers (the LanguageTool API)
  plain-words lsp                   checks for editors (the Language Server Protocol)

plain-words COMMAND --help tells the rest. Nothing you write is kept, logged or sent anywhere.
It ends with 0 when nothing has to be looked at first, 1 when something has, and 2 when it was
called wrongly or a file could not be read.
";

const CHECK: &str = "\
plain-words check [OPTIONS] [PATH…|-]

Looks at texts, Markdown, HTML and Word files (.docx). With - or nothing it reads what is piped in.
The file is never changed.

  --as letter|report|record   what the text is (letter)
  --stage STAGE               who reads it: 4-6, 7-9, 10-12, 13-15, 16-17, adult or easy-read (10-12,
                              unless the age in --about says another; adult for reports and records)
  --about FILE.toml           the child the text is for: names, pronouns, what must not be in it
  --list FILE.toml            other words to look for, instead of those inside
  --format text|json|sarif    how to tell (text)
  --all                       everything, not the eight that matter most

Places are counted in Unicode characters of the file as it is, lines and columns from 1. For a Word
file they are counted in what `plain-words text` prints. It ends with 0 when nothing is held, 1 when
something is, and 2 when it was called wrongly or a file could not be read; the others are still checked.
";

const SCORE: &str = "\
plain-words score PATH…

Prints, for each file, what every readability formula says, how many sentences and words were counted
and what was left out, as JSON. A formula has no number where the text is too short for it.
";

const TEXT: &str = "\
plain-words text PATH

Prints a file the way places in it are counted. For a Word file that is one line for each paragraph,
then notes, comments, headers and footers. Every other file is printed as it is.
";

const LIST: &str = "\
plain-words list [--format toml|json|csv] [--list FILE.toml]

Prints the words it looks for. TOML can be changed and given back with --list.
";

const SERVE: &str = "\
plain-words serve --listen ADDR [OPTIONS]

Answers like a LanguageTool server: give its address, http://ADDR/v2, to LibreOffice, to a browser
add-on or to any client of LanguageTool. http://ADDR/report/v2 checks as a report, and
http://ADDR/letter/7-9/v2 as a letter for a child of 7 to 9. Nothing written is kept or logged.

  --as letter|report|record   what texts are when the address does not say (letter)
  --stage STAGE               who reads them (10-12; adult for reports and records)
  --list FILE.toml            other words to look for, instead of those inside
  --allow-origin ORIGIN       a web page that may ask, or * for all; add-ons need none
";

const LSP: &str = "\
plain-words lsp [OPTIONS]

A language server on standard input and output, for plain text, Markdown and HTML.

  --as letter|report|record   what texts are (letter)
  --stage STAGE               who reads them (10-12; adult for reports and records)
  --about FILE.toml           the child the texts are for
  --list FILE.toml            other words to look for, instead of those inside

An editor can also say `as`, `stage`, `about` and `list` in its initializationOptions.
";
