use std::fs::{self, Permissions};
use std::os::unix::fs::{PermissionsExt, chown};

use ledger::{Database, Ledger, OpenError, Purpose, Settings, query};

use crate::house::{House, bodies, file_with};

async fn refusal(settings: &Settings) -> String {
    Ledger::open(settings).await.unwrap_err().to_string()
}

#[tokio::test]
async fn a_new_folder_is_ours_alone_and_so_is_its_key() {
    let (house, _ledger) = House::open().await;
    let mut settings = house.settings.clone();
    settings.data = house.path().join("made/for/us");
    let mode = |path: &std::path::Path| fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode(&house.path().join("root.key")), 0o600);
    assert_eq!(
        fs::read_to_string(house.path().join("root.key"))
            .unwrap()
            .trim()
            .len(),
        64
    );
    let fresh = House::new().await;
    let within = Settings {
        data: fresh.path().join("made/for/us"),
        ..fresh.settings.clone()
    };
    Ledger::open(&within).await.unwrap();
    assert_eq!(mode(&within.data), 0o700);
}

#[tokio::test]
async fn a_demo_folder_is_not_opened_for_real_families_nor_a_demo_database() {
    let (house, ledger) = House::open().await;
    ledger.close().await;
    let real = Settings {
        purpose: Purpose::Real,
        ..house.settings.clone()
    };
    let folder = refusal(&real).await;
    assert!(
        folder.contains("The data folder") && folder.contains("holds demo families"),
        "{folder}"
    );
    fs::remove_file(house.path().join("purpose")).unwrap();
    let database = refusal(&real).await;
    assert!(
        database.starts_with("The database holds demo families"),
        "{database}"
    );
    house.ledger().await;
}

#[tokio::test]
async fn a_key_that_others_can_read_is_refused_with_the_command_that_mends_it() {
    let (house, ledger) = House::open().await;
    ledger.close().await;
    let key = house.path().join("root.key");
    for mode in [0o640, 0o604, 0o660, 0o644, 0o777] {
        fs::set_permissions(&key, Permissions::from_mode(mode)).unwrap();
        let sentence = refusal(&house.settings).await;
        assert!(
            sentence.contains(&format!("chmod 600 {}", key.display())),
            "{sentence}"
        );
    }
    fs::set_permissions(&key, Permissions::from_mode(0o400)).unwrap();
    house.ledger().await;
}

#[tokio::test]
async fn a_folder_or_key_of_another_account_is_refused() {
    let (house, ledger) = House::open().await;
    ledger.close().await;
    // Only an administrator can give a file away; another account meets the root folder, which is not its own.
    let given = chown(house.path(), Some(12_345), None).is_ok();
    let data = if given {
        house.path().to_owned()
    } else {
        "/".into()
    };
    let sentence = refusal(&Settings {
        data,
        ..house.settings.clone()
    })
    .await;
    assert!(
        sentence.contains("belongs to another account"),
        "{sentence}"
    );
    if given {
        chown(house.path(), Some(0), None).unwrap();
        chown(house.path().join("root.key"), Some(12_345), None).unwrap();
        let sentence = refusal(&house.settings).await;
        assert!(
            sentence.contains("root.key belongs to another account (user 12345;"),
            "{sentence}"
        );
    }
}

#[tokio::test]
async fn a_lost_key_is_never_replaced_by_a_new_one() {
    let (house, ledger) = House::open().await;
    ledger.close().await;
    let (key, aside) = (house.path().join("root.key"), house.path().join("aside"));
    fs::rename(&key, &aside).unwrap();
    let sentence = refusal(&house.settings).await;
    assert!(
        sentence.contains("is missing") && sentence.contains("Put it back from your copy"),
        "{sentence}"
    );
    assert!(!key.exists());

    fs::write(&key, "0123").unwrap();
    fs::set_permissions(&key, Permissions::from_mode(0o600)).unwrap();
    assert!(matches!(
        Ledger::open(&house.settings).await,
        Err(OpenError::NotAKey(_))
    ));
    fs::write(&key, "ab".repeat(32)).unwrap();
    assert!(matches!(
        Ledger::open(&house.settings).await,
        Err(OpenError::OtherKey(_))
    ));
    fs::rename(&aside, &key).unwrap();
    house.ledger().await;
}

#[tokio::test]
async fn a_lost_database_is_never_replaced_by_an_empty_one() {
    let folder = tempfile::tempdir().unwrap();
    let settings = Settings::in_folder(folder.path(), Purpose::Demo);
    assert!(!settings.are_in_use());
    Ledger::open(&settings).await.unwrap().close().await;
    assert!(settings.are_in_use());
    let Database::Sqlite(path) = &settings.database else {
        panic!("it is in the folder")
    };
    let aside = folder.path().join("aside");
    fs::rename(path, &aside).unwrap();
    let sentence = refusal(&settings).await;
    assert!(
        sentence.contains("is missing or empty. Put the database back from your copy"),
        "{sentence}"
    );
    assert!(!path.exists());
    fs::write(path, "").unwrap();
    assert!(matches!(
        Ledger::open(&settings).await,
        Err(OpenError::DatabaseLost(_))
    ));
    fs::remove_file(path).unwrap();
    fs::rename(&aside, path).unwrap();
    Ledger::open(&settings).await.unwrap();
}

#[tokio::test]
async fn a_database_from_a_newer_version_is_refused_and_left_as_it_was() {
    let (house, ledger) = House::open().await;
    let amira = file_with(&ledger, &["one"]).await;
    let newer = "INSERT INTO migrations (number, hash, done_at) VALUES (9999, $1, 0)";
    ledger
        .change(vec![query(newer).bind(vec![0_u8])])
        .await
        .unwrap();
    ledger.close().await;
    let sentence = refusal(&house.settings).await;
    assert!(
        sentence.contains("newer version of this program (its migration 9999;"),
        "{sentence}"
    );
    assert!(
        refusal(&house.settings).await.contains("9999"),
        "and again, for nothing was changed: {amira}"
    );
}

#[tokio::test]
async fn a_migration_that_was_changed_afterwards_is_refused() {
    let (house, ledger) = House::open().await;
    let other = query("UPDATE migrations SET hash = $1 WHERE number = 1").bind(vec![0_u8]);
    ledger.change(vec![other]).await.unwrap();
    ledger.close().await;
    assert!(matches!(
        Ledger::open(&house.settings).await,
        Err(OpenError::OtherMigration(1))
    ));
}

#[tokio::test]
async fn a_file_that_is_no_database_is_refused() {
    let house = House::new().await;
    let path = house.path().join("letter.db");
    fs::write(
        &path,
        "Dear Amira, this is a letter and not a database.".repeat(40),
    )
    .unwrap();
    let settings = Settings {
        database: Database::Sqlite(path),
        ..house.settings.clone()
    };
    let sentence = refusal(&settings).await;
    assert!(
        sentence.starts_with("The database cannot be opened: file is not a database."),
        "{sentence}"
    );
}

#[tokio::test]
async fn a_data_folder_that_is_a_file_is_refused() {
    let house = House::new().await;
    let data = house.path().join("a file");
    fs::write(&data, "").unwrap();
    let sentence = refusal(&Settings {
        data,
        ..house.settings.clone()
    })
    .await;
    assert!(
        sentence.contains("a file cannot be used") && sentence.contains("--data"),
        "{sentence}"
    );
}

#[tokio::test]
async fn a_server_that_is_not_there_is_a_sentence_without_the_password() {
    let house = House::new().await;
    let url = "postgres://sam:secret-word@127.0.0.1:1/together".to_owned();
    let settings = Settings {
        database: Database::Postgres(url),
        ..house.settings.clone()
    };
    let sentence = refusal(&settings).await;
    assert!(
        sentence.starts_with("The database cannot be opened:") && !sentence.contains("secret-word"),
        "{sentence}"
    );
    assert!(!format!("{settings:?}").contains("secret-word"));
}

#[tokio::test]
async fn sqlite_is_durable_strict_and_new_enough() {
    let folder = tempfile::tempdir().unwrap();
    let ledger = Ledger::open(&Settings::in_folder(folder.path(), Purpose::Demo))
        .await
        .unwrap();
    let pragmas = "SELECT (SELECT journal_mode FROM pragma_journal_mode) AS journal, \
         (SELECT synchronous FROM pragma_synchronous) AS sync, \
         (SELECT foreign_keys FROM pragma_foreign_keys) AS keys, \
         (SELECT trusted_schema FROM pragma_trusted_schema) AS trusted";
    let row = query(pragmas)
        .fetch_optional(ledger.db())
        .await
        .unwrap()
        .unwrap();
    let number = |column: &str| row.get::<i64>(column).unwrap();
    assert_eq!(row.get::<String>("journal").unwrap(), "wal");
    assert_eq!(
        (number("sync"), number("keys"), number("trusted")),
        (2, 1, 0),
        "full, on, off"
    );
    let orphan = query(
        "INSERT INTO drafts (version, file, thing, follows, by_whom, at, state, mark, sealed) \
         VALUES (1, $1, $1, 0, $1, 0, 'open', $2, $2)",
    );
    let orphan = orphan.bind(uuid::Uuid::from_u128(1)).bind(vec![0_u8]);
    assert!(
        ledger.change(vec![orphan]).await.is_err(),
        "the writer keeps foreign keys too"
    );
}

#[tokio::test]
async fn opening_again_and_again_changes_nothing() {
    let (house, ledger) = House::open().await;
    let amira = file_with(&ledger, &["one"]).await;
    ledger.close().await;
    for _ in 0..3 {
        let again = house.ledger().await;
        assert_eq!(bodies(&again, amira).await, ["one"]);
        again.close().await;
    }
}
