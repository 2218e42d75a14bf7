//! Is there anything in a PDF that does something: runs, sends, opens another file, plays, or holds other files?

use lopdf::{Dictionary, Document, Object};

/// Keys that only something that does something has.
const KEYS: [&[u8]; 9] = [
    b"JS",
    b"JavaScript",
    b"AA",
    b"XFA",
    b"EmbeddedFiles",
    b"EF",
    b"AF",
    b"RichMediaContent",
    b"RichMediaSettings",
];

/// What an action may be called that does more than lead to a page of the same file or to an address that somebody presses.
const ACTIONS: [&[u8]; 13] = [
    b"JavaScript",
    b"Launch",
    b"SubmitForm",
    b"ImportData",
    b"ResetForm",
    b"GoToR",
    b"GoToE",
    b"Rendition",
    b"RichMediaExecute",
    b"Movie",
    b"Sound",
    b"GoTo3DView",
    b"Trans",
];

/// The same as notes on a page are called.
const NOTES: [&[u8]; 6] = [
    b"FileAttachment",
    b"RichMedia",
    b"Screen",
    b"Movie",
    b"Sound",
    b"3D",
];

/// Names that are looked for in the file as it lies there too: a part that our reader leaves out, another may find.
const AS_IT_LIES: [&[u8]; 4] = [b"/JavaScript", b"/Launch", b"/EmbeddedFile", b"/RichMedia"];

/// How deep parts may lie in each other; deeper is nothing that a person made.
const DEEPEST: usize = 60;

/// Is there anything of that kind in it?
pub(super) fn anything(bytes: &[u8], document: &Document) -> bool {
    let lies = |name: &[u8]| bytes.windows(name.len()).any(|piece| piece == name);
    AS_IT_LIES.into_iter().any(lies)
        || in_dictionary(&document.trailer, 0)
        || document.objects.values().any(|one| in_object(one, 0))
}

fn in_object(object: &Object, deep: usize) -> bool {
    match object {
        _ if deep > DEEPEST => true,
        Object::Array(all) => all.iter().any(|one| in_object(one, deep + 1)),
        Object::Dictionary(one) => in_dictionary(one, deep + 1),
        Object::Stream(stream) => in_dictionary(&stream.dict, deep + 1),
        _ => false,
    }
}

fn in_dictionary(one: &Dictionary, deep: usize) -> bool {
    let named = |key: &[u8], names: &[&[u8]]| {
        let name = one.get(key).and_then(Object::as_name);
        name.is_ok_and(|name| names.contains(&name))
    };
    KEYS.into_iter().any(|key| one.has(key))
        || named(b"S", &ACTIONS)
        || named(b"Subtype", &NOTES)
        || named(b"Type", &[b"EmbeddedFile"])
        || one.iter().any(|(_, inside)| in_object(inside, deep + 1))
}
