use ct_merkle::mem_backed_tree::MemoryBackedTree;
use data_encoding::HEXLOWER_PERMISSIVE as HEX;
use proptest::prelude::*;
use sha2::Sha256;

use super::{Edge, leaf};

/// The leaves and roots that the authors of RFC 6962 published with their implementation.
const LEAVES: [&str; 8] = [
    "",
    "00",
    "10",
    "2021",
    "3031",
    "40414243",
    "5051525354555657",
    "606162636465666768696a6b6c6d6e6f",
];
const ROOTS: [&str; 9] = [
    "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
    "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
    "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
    "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
    "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
    "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
    "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
];

fn tree_of(leaves: &[Vec<u8>]) -> Edge {
    let mut edge = Edge::default();
    for data in leaves {
        edge.push(leaf(&[data]));
    }
    edge
}

#[test]
fn the_roots_are_those_of_the_known_vectors() {
    let leaves: Vec<Vec<u8>> = LEAVES
        .iter()
        .map(|hex| HEX.decode(hex.as_bytes()).unwrap())
        .collect();
    for (size, root) in ROOTS.iter().enumerate() {
        assert_eq!(
            HEX.encode(&tree_of(&leaves[..size]).root()),
            *root,
            "of {size} leaves"
        );
    }
}

#[test]
fn an_edge_that_does_not_fit_its_size_is_refused() {
    assert_eq!(Edge::stored(3, &[0; 32]), None);
    assert_eq!(Edge::stored(1, &[0; 33]), None);
    assert_eq!(Edge::stored(0, &[]), Some(Edge::default()));
}

proptest! {
    #[test]
    fn the_root_is_what_another_implementation_says(leaves in prop::collection::vec(any::<Vec<u8>>(), 0..70)) {
        let mut oracle = MemoryBackedTree::<Sha256, Vec<u8>>::new();
        for data in &leaves {
            oracle.push(data.clone());
        }
        let wanted = oracle.root();
        prop_assert_eq!(tree_of(&leaves).root().to_vec(), wanted.as_bytes().to_vec());
    }

    #[test]
    fn a_stored_edge_goes_on_as_if_it_had_never_been_stored(
        before in prop::collection::vec(any::<Vec<u8>>(), 0..40),
        after in prop::collection::vec(any::<Vec<u8>>(), 0..40),
    ) {
        let half = tree_of(&before);
        let mut resumed = Edge::stored(half.size(), &half.bytes()).unwrap();
        for data in &after {
            resumed.push(leaf(&[data]));
        }
        prop_assert_eq!(resumed, tree_of(&[before, after].concat()));
    }
}
