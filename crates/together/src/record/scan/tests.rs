//! PDFs that came in, good and bad.

use std::fmt::Write;

use lopdf::{Dictionary, Document, Object, Stream, content::Content, dictionary};

use super::{NoScan, Scan, read};

/// A PDF of pages with these words; `more` is put into its catalogue.
pub(crate) fn pdf(pages: &[&str], more: &Dictionary) -> Vec<u8> {
    let mut document = Document::with_version("1.5");
    let root = document.new_object_id();
    let font = document.add_object(dictionary! {
        "Type" => "Font", "Subtype" => "Type1", "BaseFont" => "Courier",
    });
    let kids: Vec<Object> = pages
        .iter()
        .map(|words| {
            let content = Content {
                operations: vec![
                    lopdf::content::Operation::new("BT", vec![]),
                    lopdf::content::Operation::new("Tf", vec!["F1".into(), 12.into()]),
                    lopdf::content::Operation::new(
                        "Tj",
                        vec![Object::string_literal(words.as_bytes())],
                    ),
                    lopdf::content::Operation::new("ET", vec![]),
                ],
            };
            let content = Stream::new(Dictionary::new(), content.encode().expect("words"));
            let content = document.add_object(content);
            let page = dictionary! {
                "Type" => "Page", "Parent" => root, "Contents" => content,
                "Resources" => dictionary! { "Font" => dictionary! { "F1" => font } },
                "MediaBox" => vec![0.into(), 0.into(), 595.into(), 842.into()],
            };
            document.add_object(page).into()
        })
        .collect();
    let count = i64::try_from(pages.len()).expect("few pages");
    let tree = dictionary! { "Type" => "Pages", "Kids" => kids, "Count" => count };
    document.objects.insert(root, Object::Dictionary(tree));
    let mut catalog = dictionary! { "Type" => "Catalog", "Pages" => root };
    for (key, value) in more {
        catalog.set(key.clone(), value.clone());
    }
    let catalog = document.add_object(catalog);
    document.trailer.set("Root", catalog);
    let mut bytes = Vec::new();
    document.save_to(&mut bytes).expect("it can be written");
    bytes
}

#[test]
fn a_pdf_is_told_by_its_content_and_read_for_its_words() {
    let bytes = pdf(&["Dear Sam,", "12 Larch Close"], &Dictionary::new());
    let scan = read(&bytes).expect("it can be kept");
    assert_eq!((scan.pages, scan.searched), (2, true));
    assert!(scan.text.contains("Dear Sam,"), "{scan:?}");
    assert!(scan.text.contains("12 Larch Close"), "{scan:?}");
}

#[test]
fn a_scan_without_words_says_that_nobody_searched_it() {
    let bytes = pdf(&["", "Words"], &Dictionary::new());
    assert!(matches!(
        read(&bytes),
        Ok(Scan {
            searched: false,
            ..
        })
    ));
}

#[test]
fn what_is_no_pdf_or_breaks_off_is_refused() {
    let bytes = pdf(&["Words"], &Dictionary::new());
    assert_eq!(read(b"MZ\x90 a program"), Err(NoScan::NotOne));
    assert_eq!(read(b""), Err(NoScan::NotOne));
    let html = [b"<html><script>alert(1)</script></html>".as_slice(), &bytes].concat();
    assert_eq!(read(&html), Err(NoScan::NotOne));
    assert_eq!(read(b"%PDF-1.7\n"), Err(NoScan::Broken));
    assert_eq!(read(&bytes[..bytes.len() / 4]), Err(NoScan::Broken));
}

#[test]
fn whatever_does_something_is_refused() {
    let script =
        dictionary! { "S" => "JavaScript", "JS" => Object::string_literal("app.alert(1)") };
    let launch = dictionary! { "S" => "Launch", "F" => Object::string_literal("a.exe") };
    let sends =
        dictionary! { "S" => "SubmitForm", "F" => Object::string_literal("http://x.example") };
    let files = dictionary! { "EmbeddedFiles" => dictionary! {} };
    let form = dictionary! { "XFA" => Object::string_literal("<xdp/>") };
    for more in [
        dictionary! { "OpenAction" => script.clone() },
        dictionary! { "AA" => dictionary! { "O" => script.clone() } },
        dictionary! { "OpenAction" => launch },
        dictionary! { "Annots" => vec![Object::Dictionary(dictionary! { "A" => sends })] },
        dictionary! { "Names" => files },
        dictionary! { "AcroForm" => form },
    ] {
        assert_eq!(read(&pdf(&["Words"], &more)), Err(NoScan::Runs), "{more:?}");
    }
    let to_a_page = dictionary! { "OpenAction" => dictionary! { "S" => "GoTo", "D" => "first" } };
    assert!(read(&pdf(&["Words"], &to_a_page)).is_ok());
}

#[test]
fn a_script_that_our_reader_leaves_out_is_found_as_it_lies_there() {
    let mut bytes = pdf(&["Words"], &Dictionary::new());
    bytes.extend(b"\n99 0 obj\n<< /S /JavaScript /JS (app.alert(1)) >>\nendobj\n");
    assert_eq!(read(&bytes), Err(NoScan::Runs));
}

#[test]
fn a_locked_one_is_refused() {
    let mut document = Document::load_mem(&pdf(&["Words"], &Dictionary::new())).expect("a PDF");
    let id = Object::string_literal("0123456789abcdef");
    document.trailer.set("ID", vec![id.clone(), id]);
    let version = lopdf::EncryptionVersion::V2 {
        document: &document,
        owner_password: "owner",
        user_password: "",
        key_length: 128,
        permissions: lopdf::Permissions::empty(),
    };
    let state = lopdf::EncryptionState::try_from(version).expect("a key");
    document.encrypt(&state).expect("it can be locked");
    let mut bytes = Vec::new();
    document.save_to(&mut bytes).expect("it can be written");
    assert_eq!(read(&bytes), Err(NoScan::Locked));
}

#[test]
fn what_unpacks_to_far_more_than_it_is_is_refused() {
    let bomb = bomb();
    assert!(bomb.len() < 200_000, "{}", bomb.len());
    assert_eq!(read(&bomb), Err(NoScan::TooMuch));
}

/// A hundred kilobytes that unpack to a hundred megabytes where its parts should be.
pub(in crate::record) fn bomb() -> Vec<u8> {
    let mut parts = Stream::new(Dictionary::new(), vec![b' '; 100 * 1024 * 1024]);
    parts.compress().expect("it can be packed");
    let packed = parts.content;
    let head = format!(
        "<< /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode /Length {} >>\nstream\n",
        packed.len()
    );
    let objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>".to_vec(),
        b"<< /Type /Pages /Kids [3 0 R] /Count 1 >>".to_vec(),
        b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>".to_vec(),
        [head.as_bytes(), &packed, b"\nendstream"].concat(),
    ];
    let (mut pdf, mut table) = (b"%PDF-1.5\n".to_vec(), String::new());
    for (number, object) in (1..).zip(objects) {
        writeln!(table, "{:010} 00000 n ", pdf.len()).expect("a text takes it");
        pdf.extend(format!("{number} 0 obj\n").into_bytes());
        pdf.extend(object);
        pdf.extend(b"\nendobj\n");
    }
    let end = format!(
        "xref\n0 5\n0000000000 65535 f \n{table}trailer\n<< /Size 5 /Root 1 0 R >>\nstartxref\n{}\n%%EOF\n",
        pdf.len()
    );
    pdf.extend(end.into_bytes());
    pdf
}
