//! Several PDFs bound into one for the printer. Every page stays as it was printed, with its tags; nothing is laid out anew.

use lopdf::{Dictionary, Document, Object, ObjectId, dictionary};

/// Why PDFs could not be bound: one of them is not a tagged PDF of ours, or was damaged.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("file number {number} cannot be bound with the others: {what}")]
pub struct CannotBind {
    /// Which of them, counted from 1.
    pub number: usize,
    /// What is wrong with it.
    pub what: String,
}

/// How many pages a PDF has.
pub fn pages(pdf: &[u8]) -> Result<usize, CannotBind> {
    let read = Document::load_mem(pdf).map_err(|cause| cannot(1, &cause))?;
    Ok(read.get_pages().len())
}

/// All of these PDFs as one, in this order, with the title and language of the first. Each begins on a new sheet also where both
/// sides are printed: an empty page follows where there would be an odd number, so that no sheet holds two people's pages.
pub fn bound(pdfs: &[&[u8]]) -> Result<Vec<u8>, CannotBind> {
    let mut parts = (1..).zip(pdfs);
    let (number, first) = parts.next().ok_or_else(|| CannotBind {
        number: 1,
        what: "there is none".to_owned(),
    })?;
    let mut book = Book::new(first).map_err(|cause| cannot(number, &cause))?;
    for (number, part) in parts {
        book.add(part).map_err(|cause| cannot(number, &cause))?;
    }
    book.done()
        .map_err(|cause| cannot(pdfs.len(), &cause.into()))
}

fn cannot(number: usize, cause: &lopdf::Error) -> CannotBind {
    let what = cause.to_string();
    CannotBind { number, what }
}

/// What is bound so far: the first file, into which the others are put.
struct Book {
    all: Document,
    pages: Vec<ObjectId>,
    /// The elements at the top of the tree of tags.
    tags: Vec<Object>,
    /// Which tags belong to which page, by the number that the page has for it.
    of_pages: Vec<Object>,
    next: i64,
}

impl Book {
    fn new(first: &[u8]) -> lopdf::Result<Book> {
        let all = Document::load_mem(first)?;
        let mut book = Book {
            pages: all.get_pages().into_values().collect(),
            tags: Vec::new(),
            of_pages: Vec::new(),
            next: 0,
            all,
        };
        let root = tag_root(&book.all)?;
        let read = book.all.get_dictionary(root)?.clone();
        book.take_tags(&read, 0, root)?;
        book.fill_sheet()?;
        Ok(book)
    }

    fn add(&mut self, part: &[u8]) -> lopdf::Result<()> {
        let mut part = Document::load_mem(part)?;
        part.renumber_objects_with(self.all.max_id + 1);
        let (root, before) = (tag_root(&part)?, self.next);
        let tags = part.get_dictionary(root)?.clone();
        let pages: Vec<ObjectId> = part.get_pages().into_values().collect();
        self.all.max_id = part.max_id;
        self.all.objects.append(&mut part.objects);
        for page in &pages {
            let place = pages_root(&self.all)?;
            let page = self.all.get_dictionary_mut(*page)?;
            let own = page.get(b"StructParents")?.as_i64()?;
            page.set("StructParents", own + before);
            page.set("Parent", place);
        }
        self.pages.extend(pages);
        let own_root = tag_root(&self.all)?;
        self.take_tags(&tags, before, own_root)?;
        self.fill_sheet()
    }

    /// Takes the tags of one file, counted on from those before, under the one root.
    fn take_tags(&mut self, tags: &Dictionary, before: i64, root: ObjectId) -> lopdf::Result<()> {
        for element in tags.get_deref(b"K", &self.all)?.as_array()?.clone() {
            let tag = self.all.get_dictionary_mut(element.as_reference()?)?;
            tag.set("P", root);
            self.tags.push(element);
        }
        let of_pages = tags.get_deref(b"ParentTree", &self.all)?.as_dict()?;
        let numbers = of_pages.get_deref(b"Nums", &self.all)?.as_array()?.clone();
        for pair in numbers.chunks_exact(2) {
            let number = pair[0].as_i64()? + before;
            self.next = self.next.max(number + 1);
            self.of_pages
                .extend([Object::Integer(number), pair[1].clone()]);
        }
        Ok(())
    }

    /// An empty page behind an odd number of pages, as large as the one before it.
    fn fill_sheet(&mut self) -> lopdf::Result<()> {
        let Some(last) = self.pages.last().filter(|_| self.pages.len() % 2 == 1) else {
            return Ok(());
        };
        let size = self.all.get_dictionary(*last)?.get(b"MediaBox")?.clone();
        let place = pages_root(&self.all)?;
        let empty = dictionary! {
            "Type" => "Page", "MediaBox" => size, "Resources" => Dictionary::new(), "Tabs" => "S", "Parent" => place,
        };
        let empty = self.all.add_object(empty);
        self.pages.push(empty);
        Ok(())
    }

    fn done(mut self) -> Result<Vec<u8>, std::io::Error> {
        self.close().map_err(std::io::Error::other)?;
        let mut bytes = Vec::new();
        self.all.save_to(&mut bytes)?;
        Ok(bytes)
    }

    /// Writes down which pages there are, and the tags of all of them.
    fn close(&mut self) -> lopdf::Result<()> {
        let (place, root) = (pages_root(&self.all)?, tag_root(&self.all)?);
        let count = i64::try_from(self.pages.len()).unwrap_or(i64::MAX);
        let kids: Vec<Object> = self.pages.iter().map(|id| (*id).into()).collect();
        let pages = self.all.get_dictionary_mut(place)?;
        pages.set("Kids", kids);
        pages.set("Count", count);
        let of_pages = dictionary! { "Nums" => std::mem::take(&mut self.of_pages) };
        let tags = self.all.get_dictionary_mut(root)?;
        tags.set("K", std::mem::take(&mut self.tags));
        tags.set("ParentTree", of_pages);
        tags.set("ParentTreeNextKey", self.next);
        // What only the other files' own beginnings led to is in nobody's way, and would only be carried along.
        self.all.prune_objects();
        Ok(())
    }
}

/// Where the tags of a file begin.
fn tag_root(document: &Document) -> lopdf::Result<ObjectId> {
    document.catalog()?.get(b"StructTreeRoot")?.as_reference()
}

/// Where the pages of a file begin.
fn pages_root(document: &Document) -> lopdf::Result<ObjectId> {
    document.catalog()?.get(b"Pages")?.as_reference()
}
