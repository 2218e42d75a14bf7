//! A broken demo file is named with file and line, and what is wrong with it.

use jiff::civil::date;

use crate::{
    demo::{
        Family, People, day_of_story,
        load::load_these,
        read::{BrokenFile, read},
    },
    testing::{TestApp, press, word_list},
    web::Mode,
};

const PERSON: &str = "[[family_entry]]\nday = \"D-1\"\nby = \"sam\"\nkind = \"people.person\"\nbody = { slug = \"mina\", name = \"Mina\" }\n";

async fn loaded(text: &str) -> anyhow::Result<()> {
    let app = TestApp::empty(Mode::Demo).await;
    let (now, family) = (
        app.app.door.clock().now(),
        ("families/x.toml".to_owned(), text.to_owned()),
    );
    load_these(
        &app.ledger,
        &press(),
        &word_list(),
        now,
        &[family],
        |_, _| {},
    )
    .await
    .map(drop)
}

async fn wrong(text: &str) -> BrokenFile {
    let broken = loaded(text).await.expect_err("this file is broken");
    broken.downcast().expect("the file is named")
}

#[test]
fn a_file_that_is_no_toml_is_named_with_its_line() {
    let broken = read::<Family>("families/x.toml", "# fine\n\n[[child]\n").unwrap_err();
    assert_eq!((broken.file.as_str(), broken.line), ("families/x.toml", 3));
    let said = broken.to_string();
    assert!(
        said.starts_with("demo/families/x.toml, line 3: ")
            && said.ends_with("Mend the file and start again"),
        "{said}"
    );
}

#[test]
fn a_field_nobody_knows_is_named_with_its_line() {
    let broken = read::<People>(
        "staff.toml",
        "[[staff]]\nslug = \"sam\"\ncolour = \"blue\"\n",
    )
    .unwrap_err();
    assert!(
        broken.line >= 1 && broken.what.contains("colour"),
        "{broken}"
    );
}

#[tokio::test]
async fn a_day_that_is_no_day_of_a_story_is_named_with_its_line() {
    let broken = wrong(&format!("# one\n{}", PERSON.replace("D-1", "D-one"))).await;
    assert_eq!(broken.line, 3);
    assert!(
        broken.what.contains("“D-one”") && broken.what.contains("D-12"),
        "{broken}"
    );
}

#[tokio::test]
async fn somebody_who_does_not_work_here_is_named_with_the_line() {
    let broken = wrong(&PERSON.replace("\"sam\"", "\"nobody\"")).await;
    assert_eq!(broken.line, 3);
    assert!(broken.what.contains("“nobody”"), "{broken}");
}

#[tokio::test]
async fn a_kind_that_is_none_is_named_with_the_line() {
    let broken = wrong(&PERSON.replace("people.person", "people.peson")).await;
    assert_eq!(broken.line, 4);
    assert!(broken.what.contains("people.peson"), "{broken}");
}

#[tokio::test]
async fn a_body_that_cannot_be_read_is_named_with_the_line_of_its_entry() {
    for body in [
        "{ slug = \"Mina\", name = \"x\" }",
        "{ name = \"x\" }",
        "{ slug = \"m\", name = \"x\", eyes = \"brown\" }",
        "{ slug = \"m\", name = 3 }",
    ] {
        let broken = wrong(&PERSON.replace("{ slug = \"mina\", name = \"Mina\" }", body)).await;
        assert_eq!(broken.line, 4, "{body}");
        assert!(broken.what.contains("people.person"), "{broken}");
    }
}

#[tokio::test]
async fn an_entry_that_points_to_a_label_nobody_has_is_named() {
    let child = "[[child]]\nslug = \"mina\"\ncourt_name = \"Mina Example\"\nopened = \"D-1\"\n\n[[child.entry]]\nday = \"D\"\nby = \"sam\"\nkind = \"voice.shown_back\"\nbody = { of = \"@nothing\", words = \"x\", readers = \"everyone\" }\n";
    let broken = wrong(&format!("{PERSON}\n{child}")).await;
    assert!(broken.what.contains("“nothing”"), "{broken}");
}

#[tokio::test]
async fn a_file_that_is_well_is_loaded() {
    loaded(PERSON).await.unwrap();
}

#[test]
fn days_of_a_story_are_days_and_nothing_else_is() {
    let d = date(2026, 11, 23);
    assert_eq!(day_of_story("D", d), Some(d));
    assert_eq!(day_of_story("D-37", d), Some(date(2026, 10, 17)));
    assert_eq!(day_of_story("D+9", d), Some(date(2026, 12, 2)));
    for no_day in [
        "",
        "d",
        "D 1",
        "Dad",
        "D-",
        "D--1",
        "D+-1",
        "D9",
        "D-99999999999",
        "Dawn",
        "D+1.5",
    ] {
        assert_eq!(day_of_story(no_day, d), None, "“{no_day}”");
    }
}
