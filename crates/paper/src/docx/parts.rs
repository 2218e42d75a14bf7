//! What every Word file of ours is made of, beside its words: which parts there are, the styles, how lists count.

/// The list in which paragraphs with numbers count themselves.
pub(super) const NUMBERED: u32 = 1;
/// Lists with points.
pub(super) const BULLETS: u32 = 2;
/// The first of the lists that count from a number of their own.
pub(super) const FIRST_LIST: u32 = 3;

const XML: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#;
const W: &str = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

pub(super) const CONTENT_TYPES: &str = concat!(
    r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#,
    r#"<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">"#,
    r#"<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>"#,
    r#"<Default Extension="xml" ContentType="application/xml"/>"#,
    r#"<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>"#,
    r#"<Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/>"#,
    r#"<Override PartName="/word/numbering.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml"/>"#,
    r#"<Override PartName="/word/settings.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml"/>"#,
    r#"<Override PartName="/word/header1.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml"/>"#,
    r#"<Override PartName="/word/footer1.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml"/>"#,
    r#"<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>"#,
    "</Types>",
);

pub(super) const RELS: &str = concat!(
    r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#,
    r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">"#,
    r#"<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/>"#,
    r#"<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties" Target="docProps/core.xml"/>"#,
    "</Relationships>",
);

pub(super) const DOCUMENT_RELS: &str = concat!(
    r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#,
    r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">"#,
    r#"<Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/>"#,
    r#"<Relationship Id="rId2" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/numbering" Target="numbering.xml"/>"#,
    r#"<Relationship Id="rId3" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/settings" Target="settings.xml"/>"#,
    r#"<Relationship Id="rId4" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/header" Target="header1.xml"/>"#,
    r#"<Relationship Id="rId5" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/footer" Target="footer1.xml"/>"#,
    "</Relationships>",
);

/// Word shows a document of this age without a word about compatibility.
pub(super) const SETTINGS: &str = concat!(
    r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#,
    r#"<w:settings xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:compat>"#,
    r#"<w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/>"#,
    "</w:compat></w:settings>",
);

/// The title, for a reader's title bar. Who wrote it and when stands in the document, not in the file.
pub(super) fn core(title: &str, language: &str) -> String {
    format!(
        "{XML}<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" \
         xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>{title}</dc:title>\
         <dc:language>{}</dc:language></cp:coreProperties>",
        tag(language)
    )
}

pub(super) fn styles(language: &str) -> String {
    include_str!("styles.xml").replace("LANGUAGE", &tag(language))
}

pub(super) fn header(title: &str) -> String {
    format!(
        "{XML}<w:hdr xmlns:w=\"{W}\"><w:p><w:pPr><w:pStyle w:val=\"Header\"/></w:pPr><w:r>\
         <w:t xml:space=\"preserve\">{title}</w:t></w:r></w:p></w:hdr>"
    )
}

/// Which page this is, and of how many: Word counts.
pub(super) fn footer(language: &str) -> String {
    let (page, of) = match language.split('-').next() {
        Some("cy") => ("Tudalen ", " o "),
        Some("en") => ("Page ", " of "),
        _ => ("", " / "),
    };
    let said = |words: &str| format!("<w:r><w:t xml:space=\"preserve\">{words}</w:t></w:r>");
    let counted = |field: &str| {
        format!("<w:fldSimple w:instr=\" {field} \"><w:r><w:t>1</w:t></w:r></w:fldSimple>")
    };
    format!(
        "{XML}<w:ftr xmlns:w=\"{W}\"><w:p><w:pPr><w:pStyle w:val=\"Footer\"/></w:pPr>{}{}{}{}</w:p></w:ftr>",
        said(page),
        counted("PAGE"),
        said(of),
        counted("NUMPAGES"),
    )
}

/// How lists count. Each that begins at a number of its own is one more.
pub(super) fn numbering(lists: &[u32]) -> String {
    let level = |format: &str, text: &str, style: &str| {
        format!(
            "<w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"{format}\"/>{style}<w:lvlText w:val=\"{text}\"/>\
             <w:lvlJc w:val=\"left\"/><w:pPr><w:ind w:left=\"624\" w:hanging=\"624\"/></w:pPr></w:lvl>"
        )
    };
    let kind = |id: u32, level: &str| {
        format!(
            "<w:abstractNum w:abstractNumId=\"{id}\"><w:multiLevelType w:val=\"singleLevel\"/>{level}</w:abstractNum>"
        )
    };
    let numbered = level("decimal", "%1.", "<w:pStyle w:val=\"NumberedParagraph\"/>");
    let mut xml = format!("{XML}<w:numbering xmlns:w=\"{W}\">");
    xml += &kind(1, &numbered);
    xml += &kind(2, &level("bullet", "•", ""));
    xml += &kind(3, &level("decimal", "%1.", ""));
    let simple = [(NUMBERED, 1), (BULLETS, 2)];
    let simple = simple.map(|(id, kind)| {
        format!("<w:num w:numId=\"{id}\"><w:abstractNumId w:val=\"{kind}\"/></w:num>")
    });
    let from = (FIRST_LIST..).zip(lists).map(|(id, first)| {
        format!(
            "<w:num w:numId=\"{id}\"><w:abstractNumId w:val=\"3\"/><w:lvlOverride w:ilvl=\"0\">\
             <w:startOverride w:val=\"{first}\"/></w:lvlOverride></w:num>"
        )
    });
    xml.extend(simple.into_iter().chain(from));
    xml + "</w:numbering>"
}

/// A language as Word knows it. What could end an attribute cannot be in a tag.
pub(super) fn tag(language: &str) -> String {
    let can = |c: &char| c.is_ascii_alphanumeric() || *c == '-';
    language.chars().filter(can).collect()
}
