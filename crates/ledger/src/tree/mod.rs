//! The tree over everything: the Merkle tree of RFC 6962, section 2.1, of which only the right edge is kept.
//!
//! The edge is the list of full subtrees, largest first: one for each bit that is set in the number of leaves. That is
//! enough to add a leaf and to know the root.

use sha2::{Digest, Sha256};

#[cfg(test)]
mod tests;

/// A SHA-256 hash.
pub(crate) type Hash = [u8; 32];

/// The right edge of the tree.
#[derive(Clone, Debug, PartialEq, Eq, Default)]
pub(crate) struct Edge {
    size: u64,
    subtrees: Vec<Hash>,
}

impl Edge {
    /// From what was stored. `None` if the two do not belong together.
    pub(crate) fn stored(size: u64, bytes: &[u8]) -> Option<Self> {
        let (subtrees, rest) = bytes.as_chunks::<32>();
        let fits = rest.is_empty() && subtrees.len() == size.count_ones() as usize;
        fits.then(|| Self {
            size,
            subtrees: subtrees.to_vec(),
        })
    }

    /// What is stored: the subtrees, 32 bytes each.
    pub(crate) fn bytes(&self) -> Vec<u8> {
        self.subtrees.concat()
    }

    /// How many leaves.
    pub(crate) fn size(&self) -> u64 {
        self.size
    }

    /// Adds a leaf and returns its number, counted from 0.
    pub(crate) fn push(&mut self, leaf: Hash) -> u64 {
        let number = self.size;
        let mut subtree = leaf;
        for _ in 0..number.trailing_ones() {
            let left = self
                .subtrees
                .pop()
                .expect("each set bit of the size has its subtree");
            subtree = node(&left, &subtree);
        }
        self.subtrees.push(subtree);
        self.size += 1;
        number
    }

    /// The root. Of an empty tree: the hash of nothing.
    pub(crate) fn root(&self) -> Hash {
        let joined = self
            .subtrees
            .iter()
            .rev()
            .copied()
            .reduce(|right, left| node(&left, &right));
        joined.unwrap_or_else(|| Sha256::digest([]).into())
    }
}

/// The hash of a leaf, whose data may come in pieces.
pub(crate) fn leaf(pieces: &[&[u8]]) -> Hash {
    let start = Sha256::new_with_prefix([0]);
    pieces
        .iter()
        .fold(start, Digest::chain_update)
        .finalize()
        .into()
}

fn node(left: &Hash, right: &Hash) -> Hash {
    Sha256::new_with_prefix([1])
        .chain_update(left)
        .chain_update(right)
        .finalize()
        .into()
}
