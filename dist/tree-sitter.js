// node_modules/web-tree-sitter/web-tree-sitter.js
var __defProp = Object.defineProperty, __name = (e, t) => __defProp(e, "name", {
	value: t,
	configurable: !0
}), Edit = class {
	static {
		__name(this, "Edit");
	}
	/** The start position of the change. */
	startPosition;
	/** The end position of the change before the edit. */
	oldEndPosition;
	/** The end position of the change after the edit. */
	newEndPosition;
	/** The start index of the change. */
	startIndex;
	/** The end index of the change before the edit. */
	oldEndIndex;
	/** The end index of the change after the edit. */
	newEndIndex;
	constructor({ startIndex: e, oldEndIndex: t, newEndIndex: n, startPosition: r, oldEndPosition: a, newEndPosition: o }) {
		this.startIndex = e >>> 0, this.oldEndIndex = t >>> 0, this.newEndIndex = n >>> 0, this.startPosition = r, this.oldEndPosition = a, this.newEndPosition = o;
	}
	/**
	* Edit a point and index to keep it in-sync with source code that has been edited.
	*
	* This function updates a single point's byte offset and row/column position
	* based on an edit operation. This is useful for editing points without
	* requiring a tree or node instance.
	*/
	editPoint(e, t) {
		let n = t, r = { ...e };
		if (t >= this.oldEndIndex) {
			n = this.newEndIndex + (t - this.oldEndIndex);
			let a = e.row;
			r.row = this.newEndPosition.row + (e.row - this.oldEndPosition.row), r.column = a === this.oldEndPosition.row ? this.newEndPosition.column + (e.column - this.oldEndPosition.column) : e.column;
		} else t > this.startIndex && (n = this.newEndIndex, r.row = this.newEndPosition.row, r.column = this.newEndPosition.column);
		return {
			point: r,
			index: n
		};
	}
	/**
	* Edit a range to keep it in-sync with source code that has been edited.
	*
	* This function updates a range's start and end positions based on an edit
	* operation. This is useful for editing ranges without requiring a tree
	* or node instance.
	*/
	editRange(e) {
		let t = {
			startIndex: e.startIndex,
			startPosition: { ...e.startPosition },
			endIndex: e.endIndex,
			endPosition: { ...e.endPosition }
		};
		return e.endIndex >= this.oldEndIndex ? e.endIndex !== 2 ** 53 - 1 && (t.endIndex = this.newEndIndex + (e.endIndex - this.oldEndIndex), t.endPosition = {
			row: this.newEndPosition.row + (e.endPosition.row - this.oldEndPosition.row),
			column: e.endPosition.row === this.oldEndPosition.row ? this.newEndPosition.column + (e.endPosition.column - this.oldEndPosition.column) : e.endPosition.column
		}, t.endIndex < this.newEndIndex && (t.endIndex = 2 ** 53 - 1, t.endPosition = {
			row: 2 ** 53 - 1,
			column: 2 ** 53 - 1
		})) : e.endIndex > this.startIndex && (t.endIndex = this.startIndex, t.endPosition = { ...this.startPosition }), e.startIndex >= this.oldEndIndex ? (t.startIndex = this.newEndIndex + (e.startIndex - this.oldEndIndex), t.startPosition = {
			row: this.newEndPosition.row + (e.startPosition.row - this.oldEndPosition.row),
			column: e.startPosition.row === this.oldEndPosition.row ? this.newEndPosition.column + (e.startPosition.column - this.oldEndPosition.column) : e.startPosition.column
		}, t.startIndex < this.newEndIndex && (t.startIndex = 2 ** 53 - 1, t.startPosition = {
			row: 2 ** 53 - 1,
			column: 2 ** 53 - 1
		})) : e.startIndex > this.startIndex && (t.startIndex = this.startIndex, t.startPosition = { ...this.startPosition }), t;
	}
}, SIZE_OF_SHORT = 2, SIZE_OF_INT = 4, SIZE_OF_CURSOR = 4 * SIZE_OF_INT, SIZE_OF_NODE = 5 * SIZE_OF_INT, SIZE_OF_POINT = 2 * SIZE_OF_INT, SIZE_OF_RANGE = 2 * SIZE_OF_INT + 2 * SIZE_OF_POINT, ZERO_POINT = {
	row: 0,
	column: 0
}, INTERNAL = /* @__PURE__ */ Symbol("INTERNAL");
function assertInternal(e) {
	if (e !== INTERNAL) throw Error("Illegal constructor");
}
__name(assertInternal, "assertInternal");
function isPoint(e) {
	return !!e && typeof e.row == "number" && typeof e.column == "number";
}
__name(isPoint, "isPoint");
function setModule(e) {
	C = e;
}
__name(setModule, "setModule");
var C;
function newFinalizer(e) {
	try {
		return new FinalizationRegistry(e);
	} catch (e) {
		console.error("Unsupported FinalizationRegistry:", e);
		return;
	}
}
__name(newFinalizer, "newFinalizer");
var finalizer = newFinalizer((e) => {
	C._ts_lookahead_iterator_delete(e);
}), LookaheadIterator = class {
	static {
		__name(this, "LookaheadIterator");
	}
	/** @internal */
	0 = 0;
	/** @internal */
	language;
	/** @internal */
	positioned = !1;
	/** @internal */
	constructor(e, t, n) {
		assertInternal(e), this[0] = t, this.language = n, finalizer?.register(this, t, this);
	}
	/**
	* Get the current symbol of the lookahead iterator.
	*
	* Returns `null` if the iterator is not positioned on a symbol:
	*
	* - Before the first iteration step
	* - After the iterator is exhausted
	* - After a {@link reset} or {@link resetState} call
	*/
	get currentTypeId() {
		return this.positioned ? C._ts_lookahead_iterator_current_symbol(this[0]) : null;
	}
	/**
	* Get the current symbol name of the lookahead iterator.
	*
	* Returns `null` if the iterator is not positioned on a symbol.
	*/
	get currentType() {
		let e = this.currentTypeId;
		return e === null ? null : this.language.types[e] ?? C.UTF8ToString(C._ts_language_symbol_name(this.language[0], e));
	}
	/** Delete the lookahead iterator, freeing its resources. */
	delete() {
		finalizer?.unregister(this), C._ts_lookahead_iterator_delete(this[0]), this[0] = 0;
	}
	/**
	* Reset the lookahead iterator.
	*
	* This returns `true` if the language was set successfully and `false`
	* otherwise.
	*/
	reset(e, t) {
		return C._ts_lookahead_iterator_reset(this[0], e[0], t) ? (this.language = e, this.positioned = !1, !0) : !1;
	}
	/**
	* Reset the lookahead iterator to another state.
	*
	* This returns `true` if the iterator was reset to the given state and
	* `false` otherwise.
	*/
	resetState(e) {
		return C._ts_lookahead_iterator_reset_state(this[0], e) ? (this.positioned = !1, !0) : !1;
	}
	/**
	* Returns an iterator that iterates over the symbols of the lookahead iterator.
	*
	* The iterator will yield the current symbol name as a string for each step
	* until there are no more symbols to iterate over.
	*/
	[Symbol.iterator]() {
		return { next: /* @__PURE__ */ __name(() => {
			this.positioned = !!C._ts_lookahead_iterator_next(this[0]);
			let e = this.currentType;
			return e === null ? {
				done: !0,
				value: ""
			} : {
				done: !1,
				value: e
			};
		}, "next") };
	}
};
function getText(e, t, n, r) {
	let a = n - t, o = e.textCallback(t, r);
	if (o) {
		for (t += o.length; t < n;) {
			let n = e.textCallback(t, r);
			if (n && n.length > 0) t += n.length, o += n;
			else break;
		}
		t > n && (o = o.slice(0, a));
	}
	return o ?? "";
}
__name(getText, "getText");
var finalizer2 = newFinalizer((e) => {
	C._ts_tree_delete(e);
}), Tree = class e {
	static {
		__name(this, "Tree");
	}
	/** @internal */
	0 = 0;
	/** @internal */
	textCallback;
	/** The language that was used to parse the syntax tree. */
	language;
	/** @internal */
	constructor(e, t, n, r) {
		assertInternal(e), this[0] = t, this.language = n, this.textCallback = r, finalizer2?.register(this, t, this);
	}
	/** Create a shallow copy of the syntax tree. This is very fast. */
	copy() {
		let t = C._ts_tree_copy(this[0]);
		return new e(INTERNAL, t, this.language, this.textCallback);
	}
	/** Delete the syntax tree, freeing its resources. */
	delete() {
		finalizer2?.unregister(this), C._ts_tree_delete(this[0]), this[0] = 0;
	}
	/** Get the root node of the syntax tree. */
	get rootNode() {
		return C._ts_tree_root_node_wasm(this[0]), unmarshalNode(this);
	}
	/**
	* Get the root node of the syntax tree, but with its position shifted
	* forward by the given offset.
	*/
	rootNodeWithOffset(e, t) {
		let n = TRANSFER_BUFFER + SIZE_OF_NODE;
		return C.setValue(n, e, "i32"), marshalPoint(n + SIZE_OF_INT, t), C._ts_tree_root_node_with_offset_wasm(this[0]), unmarshalNode(this);
	}
	/**
	* Edit the syntax tree to keep it in sync with source code that has been
	* edited.
	*
	* You must describe the edit both in terms of byte offsets and in terms of
	* row/column coordinates.
	*/
	edit(e) {
		marshalEdit(e), C._ts_tree_edit_wasm(this[0]);
	}
	/** Create a new {@link TreeCursor} starting from the root of the tree. */
	walk() {
		return this.rootNode.walk();
	}
	/**
	* Compare this old edited syntax tree to a new syntax tree representing
	* the same document, returning a sequence of ranges whose syntactic
	* structure has changed.
	*
	* For this to work correctly, this syntax tree must have been edited such
	* that its ranges match up to the new tree. Generally, you'll want to
	* call this method right after calling one of the [`Parser::parse`]
	* functions. Call it on the old tree that was passed to parse, and
	* pass the new tree that was returned from `parse`.
	*/
	getChangedRanges(t) {
		if (!(t instanceof e)) throw TypeError("Argument must be a Tree");
		C._ts_tree_get_changed_ranges_wasm(this[0], t[0]);
		let n = C.getValue(TRANSFER_BUFFER, "i32"), r = C.getValue(TRANSFER_BUFFER + SIZE_OF_INT, "i32"), a = Array(n);
		if (n > 0) {
			let e = r;
			for (let t = 0; t < n; t++) a[t] = unmarshalRange(e), e += SIZE_OF_RANGE;
			C._free(r);
		}
		return a;
	}
	/** Get the included ranges that were used to parse the syntax tree. */
	getIncludedRanges() {
		C._ts_tree_included_ranges_wasm(this[0]);
		let e = C.getValue(TRANSFER_BUFFER, "i32"), t = C.getValue(TRANSFER_BUFFER + SIZE_OF_INT, "i32"), n = Array(e);
		if (e > 0) {
			let r = t;
			for (let t = 0; t < e; t++) n[t] = unmarshalRange(r), r += SIZE_OF_RANGE;
			C._free(t);
		}
		return n;
	}
}, finalizer3 = newFinalizer((e) => {
	C._ts_tree_cursor_delete_wasm(e);
}), TreeCursor = class e {
	static {
		__name(this, "TreeCursor");
	}
	/** @internal */
	0 = 0;
	/** @internal */
	1 = 0;
	/** @internal */
	2 = 0;
	/** @internal */
	3 = 0;
	/** @internal */
	tree;
	/** @internal */
	constructor(e, t) {
		assertInternal(e), this.tree = t, unmarshalTreeCursor(this), finalizer3?.register(this, this.tree[0], this);
	}
	/** Creates a deep copy of the tree cursor. This allocates new memory. */
	copy() {
		let t = new e(INTERNAL, this.tree);
		return C._ts_tree_cursor_copy_wasm(this.tree[0]), unmarshalTreeCursor(t), t;
	}
	/** Delete the tree cursor, freeing its resources. */
	delete() {
		finalizer3?.unregister(this), marshalTreeCursor(this), C._ts_tree_cursor_delete_wasm(this.tree[0]), this[0] = this[1] = this[2] = 0;
	}
	/** Get the tree cursor's current {@link Node}. */
	get currentNode() {
		return marshalTreeCursor(this), C._ts_tree_cursor_current_node_wasm(this.tree[0]), unmarshalNode(this.tree);
	}
	/**
	* Get the numerical field id of this tree cursor's current node.
	*
	* See also {@link TreeCursor#currentFieldName}.
	*/
	get currentFieldId() {
		return marshalTreeCursor(this), C._ts_tree_cursor_current_field_id_wasm(this.tree[0]);
	}
	/** Get the field name of this tree cursor's current node. */
	get currentFieldName() {
		return this.tree.language.fields[this.currentFieldId];
	}
	/**
	* Get the depth of the cursor's current node relative to the original
	* node that the cursor was constructed with.
	*/
	get currentDepth() {
		return marshalTreeCursor(this), C._ts_tree_cursor_current_depth_wasm(this.tree[0]);
	}
	/**
	* Get the index of the cursor's current node out of all of the
	* descendants of the original node that the cursor was constructed with.
	*/
	get currentDescendantIndex() {
		return marshalTreeCursor(this), C._ts_tree_cursor_current_descendant_index_wasm(this.tree[0]);
	}
	/** Get the type of the cursor's current node. */
	get nodeType() {
		return this.tree.language.types[this.nodeTypeId] || "ERROR";
	}
	/** Get the type id of the cursor's current node. */
	get nodeTypeId() {
		return marshalTreeCursor(this), C._ts_tree_cursor_current_node_type_id_wasm(this.tree[0]);
	}
	/** Get the state id of the cursor's current node. */
	get nodeStateId() {
		return marshalTreeCursor(this), C._ts_tree_cursor_current_node_state_id_wasm(this.tree[0]);
	}
	/** Get the id of the cursor's current node. */
	get nodeId() {
		return marshalTreeCursor(this), C._ts_tree_cursor_current_node_id_wasm(this.tree[0]);
	}
	/**
	* Check if the cursor's current node is *named*.
	*
	* Named nodes correspond to named rules in the grammar, whereas
	* *anonymous* nodes correspond to string literals in the grammar.
	*/
	get nodeIsNamed() {
		return marshalTreeCursor(this), C._ts_tree_cursor_current_node_is_named_wasm(this.tree[0]) === 1;
	}
	/**
	* Check if the cursor's current node is *missing*.
	*
	* Missing nodes are inserted by the parser in order to recover from
	* certain kinds of syntax errors.
	*/
	get nodeIsMissing() {
		return marshalTreeCursor(this), C._ts_tree_cursor_current_node_is_missing_wasm(this.tree[0]) === 1;
	}
	/** Get the string content of the cursor's current node. */
	get nodeText() {
		marshalTreeCursor(this);
		let e = C._ts_tree_cursor_start_index_wasm(this.tree[0]), t = C._ts_tree_cursor_end_index_wasm(this.tree[0]);
		C._ts_tree_cursor_start_position_wasm(this.tree[0]);
		let n = unmarshalPoint(TRANSFER_BUFFER);
		return getText(this.tree, e, t, n);
	}
	/** Get the start position of the cursor's current node. */
	get startPosition() {
		return marshalTreeCursor(this), C._ts_tree_cursor_start_position_wasm(this.tree[0]), unmarshalPoint(TRANSFER_BUFFER);
	}
	/** Get the end position of the cursor's current node. */
	get endPosition() {
		return marshalTreeCursor(this), C._ts_tree_cursor_end_position_wasm(this.tree[0]), unmarshalPoint(TRANSFER_BUFFER);
	}
	/** Get the start index of the cursor's current node. */
	get startIndex() {
		return marshalTreeCursor(this), C._ts_tree_cursor_start_index_wasm(this.tree[0]);
	}
	/** Get the end index of the cursor's current node. */
	get endIndex() {
		return marshalTreeCursor(this), C._ts_tree_cursor_end_index_wasm(this.tree[0]);
	}
	/**
	* Move this cursor to the first child of its current node.
	*
	* This returns `true` if the cursor successfully moved, and returns
	* `false` if there were no children.
	*/
	gotoFirstChild() {
		marshalTreeCursor(this);
		let e = C._ts_tree_cursor_goto_first_child_wasm(this.tree[0]);
		return unmarshalTreeCursor(this), e === 1;
	}
	/**
	* Move this cursor to the last child of its current node.
	*
	* This returns `true` if the cursor successfully moved, and returns
	* `false` if there were no children.
	*
	* Note that this function may be slower than
	* {@link TreeCursor#gotoFirstChild} because it needs to
	* iterate through all the children to compute the child's position.
	*/
	gotoLastChild() {
		marshalTreeCursor(this);
		let e = C._ts_tree_cursor_goto_last_child_wasm(this.tree[0]);
		return unmarshalTreeCursor(this), e === 1;
	}
	/**
	* Move this cursor to the parent of its current node.
	*
	* This returns `true` if the cursor successfully moved, and returns
	* `false` if there was no parent node (the cursor was already on the
	* root node).
	*
	* Note that the node the cursor was constructed with is considered the root
	* of the cursor, and the cursor cannot walk outside this node.
	*/
	gotoParent() {
		marshalTreeCursor(this);
		let e = C._ts_tree_cursor_goto_parent_wasm(this.tree[0]);
		return unmarshalTreeCursor(this), e === 1;
	}
	/**
	* Move this cursor to the next sibling of its current node.
	*
	* This returns `true` if the cursor successfully moved, and returns
	* `false` if there was no next sibling node.
	*
	* Note that the node the cursor was constructed with is considered the root
	* of the cursor, and the cursor cannot walk outside this node.
	*/
	gotoNextSibling() {
		marshalTreeCursor(this);
		let e = C._ts_tree_cursor_goto_next_sibling_wasm(this.tree[0]);
		return unmarshalTreeCursor(this), e === 1;
	}
	/**
	* Move this cursor to the previous sibling of its current node.
	*
	* This returns `true` if the cursor successfully moved, and returns
	* `false` if there was no previous sibling node.
	*
	* Note that this function may be slower than
	* {@link TreeCursor#gotoNextSibling} due to how node
	* positions are stored. In the worst case, this will need to iterate
	* through all the children up to the previous sibling node to recalculate
	* its position. Also note that the node the cursor was constructed with is
	* considered the root of the cursor, and the cursor cannot walk outside this node.
	*/
	gotoPreviousSibling() {
		marshalTreeCursor(this);
		let e = C._ts_tree_cursor_goto_previous_sibling_wasm(this.tree[0]);
		return unmarshalTreeCursor(this), e === 1;
	}
	/**
	* Move the cursor to the node that is the nth descendant of
	* the original node that the cursor was constructed with, where
	* zero represents the original node itself.
	*/
	gotoDescendant(e) {
		marshalTreeCursor(this), C._ts_tree_cursor_goto_descendant_wasm(this.tree[0], e), unmarshalTreeCursor(this);
	}
	/**
	* Move this cursor to the first child of its current node that contains or
	* starts after the given byte offset.
	*
	* This returns `true` if the cursor successfully moved to a child node, and returns
	* `false` if no such child was found.
	*/
	gotoFirstChildForIndex(e) {
		marshalTreeCursor(this), C.setValue(TRANSFER_BUFFER + SIZE_OF_CURSOR, e, "i32");
		let t = C._ts_tree_cursor_goto_first_child_for_index_wasm(this.tree[0]);
		return unmarshalTreeCursor(this), t === 1;
	}
	/**
	* Move this cursor to the first child of its current node that contains or
	* starts after the given byte offset.
	*
	* This returns the index of the child node if one was found, and returns
	* `null` if no such child was found.
	*/
	gotoFirstChildForPosition(e) {
		marshalTreeCursor(this), marshalPoint(TRANSFER_BUFFER + SIZE_OF_CURSOR, e);
		let t = C._ts_tree_cursor_goto_first_child_for_position_wasm(this.tree[0]);
		return unmarshalTreeCursor(this), t === 1;
	}
	/**
	* Re-initialize this tree cursor to start at the original node that the
	* cursor was constructed with.
	*/
	reset(e) {
		marshalNode(e), marshalTreeCursor(this, TRANSFER_BUFFER + SIZE_OF_NODE), C._ts_tree_cursor_reset_wasm(this.tree[0]), unmarshalTreeCursor(this);
	}
	/**
	* Re-initialize a tree cursor to the same position as another cursor.
	*
	* Unlike {@link TreeCursor#reset}, this will not lose parent
	* information and allows reusing already created cursors.
	*/
	resetTo(e) {
		marshalTreeCursor(this, TRANSFER_BUFFER), marshalTreeCursor(e, TRANSFER_BUFFER + SIZE_OF_CURSOR), C._ts_tree_cursor_reset_to_wasm(this.tree[0], e.tree[0]), unmarshalTreeCursor(this);
	}
}, Node = class {
	static {
		__name(this, "Node");
	}
	/** @internal */
	0 = 0;
	/** @internal */
	_children;
	/** @internal */
	_namedChildren;
	/** @internal */
	constructor(e, { id: t, tree: n, startIndex: r, startPosition: a, other: o }) {
		assertInternal(e), this[0] = o, this.id = t, this.tree = n, this.startIndex = r, this.startPosition = a;
	}
	/**
	* The numeric id for this node that is unique.
	*
	* Within a given syntax tree, no two nodes have the same id. However:
	*
	* * If a new tree is created based on an older tree, and a node from the old tree is reused in
	*   the process, then that node will have the same id in both trees.
	*
	* * A node not marked as having changes does not guarantee it was reused.
	*
	* * If a node is marked as having changed in the old tree, it will not be reused.
	*/
	id;
	/** The byte index where this node starts. */
	startIndex;
	/** The position where this node starts. */
	startPosition;
	/** The tree that this node belongs to. */
	tree;
	/** Get this node's type as a numerical id. */
	get typeId() {
		return marshalNode(this), C._ts_node_symbol_wasm(this.tree[0]);
	}
	/**
	* Get the node's type as a numerical id as it appears in the grammar,
	* ignoring aliases.
	*/
	get grammarId() {
		return marshalNode(this), C._ts_node_grammar_symbol_wasm(this.tree[0]);
	}
	/** Get this node's type as a string. */
	get type() {
		return this.tree.language.types[this.typeId] || "ERROR";
	}
	/**
	* Get this node's symbol name as it appears in the grammar, ignoring
	* aliases as a string.
	*/
	get grammarType() {
		return this.tree.language.types[this.grammarId] || "ERROR";
	}
	/**
	* Check if this node is *named*.
	*
	* Named nodes correspond to named rules in the grammar, whereas
	* *anonymous* nodes correspond to string literals in the grammar.
	*/
	get isNamed() {
		return marshalNode(this), C._ts_node_is_named_wasm(this.tree[0]) === 1;
	}
	/**
	* Check if this node is *extra*.
	*
	* Extra nodes represent things like comments, which are not required
	* by the grammar, but can appear anywhere.
	*/
	get isExtra() {
		return marshalNode(this), C._ts_node_is_extra_wasm(this.tree[0]) === 1;
	}
	/**
	* Check if this node represents a syntax error.
	*
	* Syntax errors represent parts of the code that could not be incorporated
	* into a valid syntax tree.
	*/
	get isError() {
		return marshalNode(this), C._ts_node_is_error_wasm(this.tree[0]) === 1;
	}
	/**
	* Check if this node is *missing*.
	*
	* Missing nodes are inserted by the parser in order to recover from
	* certain kinds of syntax errors.
	*/
	get isMissing() {
		return marshalNode(this), C._ts_node_is_missing_wasm(this.tree[0]) === 1;
	}
	/** Check if this node has been edited. */
	get hasChanges() {
		return marshalNode(this), C._ts_node_has_changes_wasm(this.tree[0]) === 1;
	}
	/**
	* Check if this node represents a syntax error or contains any syntax
	* errors anywhere within it.
	*/
	get hasError() {
		return marshalNode(this), C._ts_node_has_error_wasm(this.tree[0]) === 1;
	}
	/** Get the byte index where this node ends. */
	get endIndex() {
		return marshalNode(this), C._ts_node_end_index_wasm(this.tree[0]);
	}
	/** Get the position where this node ends. */
	get endPosition() {
		return marshalNode(this), C._ts_node_end_point_wasm(this.tree[0]), unmarshalPoint(TRANSFER_BUFFER);
	}
	/** Get the string content of this node. */
	get text() {
		return getText(this.tree, this.startIndex, this.endIndex, this.startPosition);
	}
	/** Get this node's parse state. */
	get parseState() {
		return marshalNode(this), C._ts_node_parse_state_wasm(this.tree[0]);
	}
	/** Get the parse state after this node. */
	get nextParseState() {
		return marshalNode(this), C._ts_node_next_parse_state_wasm(this.tree[0]);
	}
	/** Check if this node is equal to another node. */
	equals(e) {
		return this.tree === e.tree && this.id === e.id;
	}
	/**
	* Get the node's child at the given index, where zero represents the first child.
	*
	* This method is fairly fast, but its cost is technically log(n), so if
	* you might be iterating over a long list of children, you should use
	* {@link Node#children} instead.
	*/
	child(e) {
		return marshalNode(this), C._ts_node_child_wasm(this.tree[0], e), unmarshalNode(this.tree);
	}
	/**
	* Get this node's *named* child at the given index.
	*
	* See also {@link Node#isNamed}.
	* This method is fairly fast, but its cost is technically log(n), so if
	* you might be iterating over a long list of children, you should use
	* {@link Node#namedChildren} instead.
	*/
	namedChild(e) {
		return marshalNode(this), C._ts_node_named_child_wasm(this.tree[0], e), unmarshalNode(this.tree);
	}
	/**
	* Get this node's child with the given numerical field id.
	*
	* See also {@link Node#childForFieldName}. You can
	* convert a field name to an id using {@link Language#fieldIdForName}.
	*/
	childForFieldId(e) {
		return marshalNode(this), C._ts_node_child_by_field_id_wasm(this.tree[0], e), unmarshalNode(this.tree);
	}
	/**
	* Get the first child with the given field name.
	*
	* If multiple children may have the same field name, access them using
	* {@link Node#childrenForFieldName}.
	*/
	childForFieldName(e) {
		let t = this.tree.language.fields.indexOf(e);
		return t === -1 ? null : this.childForFieldId(t);
	}
	/** Get the field name of this node's child at the given index. */
	fieldNameForChild(e) {
		marshalNode(this);
		let t = C._ts_node_field_name_for_child_wasm(this.tree[0], e);
		return t ? C.AsciiToString(t) : null;
	}
	/** Get the field name of this node's named child at the given index. */
	fieldNameForNamedChild(e) {
		marshalNode(this);
		let t = C._ts_node_field_name_for_named_child_wasm(this.tree[0], e);
		return t ? C.AsciiToString(t) : null;
	}
	/**
	* Get an array of this node's children with a given field name.
	*
	* See also {@link Node#children}.
	*/
	childrenForFieldName(e) {
		let t = this.tree.language.fields.indexOf(e);
		return t !== -1 && t !== 0 ? this.childrenForFieldId(t) : [];
	}
	/**
	* Get an array of this node's children with a given field id.
	*
	* See also {@link Node#childrenForFieldName}.
	*/
	childrenForFieldId(e) {
		marshalNode(this), C._ts_node_children_by_field_id_wasm(this.tree[0], e);
		let t = C.getValue(TRANSFER_BUFFER, "i32"), n = C.getValue(TRANSFER_BUFFER + SIZE_OF_INT, "i32"), r = Array(t);
		if (t > 0) {
			let e = n;
			for (let n = 0; n < t; n++) r[n] = unmarshalNode(this.tree, e), e += SIZE_OF_NODE;
			C._free(n);
		}
		return r;
	}
	/** Get the node's first child that contains or starts after the given byte offset. */
	firstChildForIndex(e) {
		marshalNode(this);
		let t = TRANSFER_BUFFER + SIZE_OF_NODE;
		return C.setValue(t, e, "i32"), C._ts_node_first_child_for_byte_wasm(this.tree[0]), unmarshalNode(this.tree);
	}
	/** Get the node's first named child that contains or starts after the given byte offset. */
	firstNamedChildForIndex(e) {
		marshalNode(this);
		let t = TRANSFER_BUFFER + SIZE_OF_NODE;
		return C.setValue(t, e, "i32"), C._ts_node_first_named_child_for_byte_wasm(this.tree[0]), unmarshalNode(this.tree);
	}
	/** Get this node's number of children. */
	get childCount() {
		return marshalNode(this), C._ts_node_child_count_wasm(this.tree[0]);
	}
	/**
	* Get this node's number of *named* children.
	*
	* See also {@link Node#isNamed}.
	*/
	get namedChildCount() {
		return marshalNode(this), C._ts_node_named_child_count_wasm(this.tree[0]);
	}
	/** Get this node's first child. */
	get firstChild() {
		return this.child(0);
	}
	/**
	* Get this node's first named child.
	*
	* See also {@link Node#isNamed}.
	*/
	get firstNamedChild() {
		return this.namedChild(0);
	}
	/** Get this node's last child. */
	get lastChild() {
		return this.child(this.childCount - 1);
	}
	/**
	* Get this node's last named child.
	*
	* See also {@link Node#isNamed}.
	*/
	get lastNamedChild() {
		return this.namedChild(this.namedChildCount - 1);
	}
	/**
	* Iterate over this node's children.
	*
	* If you're walking the tree recursively, you may want to use the
	* {@link TreeCursor} APIs directly instead.
	*/
	get children() {
		if (!this._children) {
			marshalNode(this), C._ts_node_children_wasm(this.tree[0]);
			let e = C.getValue(TRANSFER_BUFFER, "i32"), t = C.getValue(TRANSFER_BUFFER + SIZE_OF_INT, "i32");
			if (this._children = Array(e), e > 0) {
				let n = t;
				for (let t = 0; t < e; t++) this._children[t] = unmarshalNode(this.tree, n), n += SIZE_OF_NODE;
				C._free(t);
			}
		}
		return this._children;
	}
	/**
	* Iterate over this node's named children.
	*
	* See also {@link Node#children}.
	*/
	get namedChildren() {
		if (!this._namedChildren) {
			marshalNode(this), C._ts_node_named_children_wasm(this.tree[0]);
			let e = C.getValue(TRANSFER_BUFFER, "i32"), t = C.getValue(TRANSFER_BUFFER + SIZE_OF_INT, "i32");
			if (this._namedChildren = Array(e), e > 0) {
				let n = t;
				for (let t = 0; t < e; t++) this._namedChildren[t] = unmarshalNode(this.tree, n), n += SIZE_OF_NODE;
				C._free(t);
			}
		}
		return this._namedChildren;
	}
	/**
	* Get the descendants of this node that are the given type, or in the given types array.
	*
	* The types array should contain node type strings, which can be retrieved from {@link Language#types}.
	*
	* Additionally, a `startPosition` and `endPosition` can be passed in to restrict the search to a byte range.
	*/
	descendantsOfType(e, t = ZERO_POINT, n = ZERO_POINT) {
		Array.isArray(e) || (e = [e]);
		let r = [], a = this.tree.language.types;
		for (let t of e) t == "ERROR" && r.push(65535);
		for (let t = 0, n = a.length; t < n; t++) e.includes(a[t]) && r.push(t);
		let o = C._malloc(SIZE_OF_INT * r.length);
		for (let e = 0, t = r.length; e < t; e++) C.setValue(o + e * SIZE_OF_INT, r[e], "i32");
		marshalNode(this), C._ts_node_descendants_of_type_wasm(this.tree[0], o, r.length, t.row, t.column, n.row, n.column);
		let s = C.getValue(TRANSFER_BUFFER, "i32"), c = C.getValue(TRANSFER_BUFFER + SIZE_OF_INT, "i32"), l = Array(s);
		if (s > 0) {
			let e = c;
			for (let t = 0; t < s; t++) l[t] = unmarshalNode(this.tree, e), e += SIZE_OF_NODE;
		}
		return C._free(c), C._free(o), l;
	}
	/** Get this node's next sibling. */
	get nextSibling() {
		return marshalNode(this), C._ts_node_next_sibling_wasm(this.tree[0]), unmarshalNode(this.tree);
	}
	/** Get this node's previous sibling. */
	get previousSibling() {
		return marshalNode(this), C._ts_node_prev_sibling_wasm(this.tree[0]), unmarshalNode(this.tree);
	}
	/**
	* Get this node's next *named* sibling.
	*
	* See also {@link Node#isNamed}.
	*/
	get nextNamedSibling() {
		return marshalNode(this), C._ts_node_next_named_sibling_wasm(this.tree[0]), unmarshalNode(this.tree);
	}
	/**
	* Get this node's previous *named* sibling.
	*
	* See also {@link Node#isNamed}.
	*/
	get previousNamedSibling() {
		return marshalNode(this), C._ts_node_prev_named_sibling_wasm(this.tree[0]), unmarshalNode(this.tree);
	}
	/** Get the node's number of descendants, including one for the node itself. */
	get descendantCount() {
		return marshalNode(this), C._ts_node_descendant_count_wasm(this.tree[0]);
	}
	/**
	* Get this node's immediate parent.
	* Prefer {@link Node#childWithDescendant} for iterating over this node's ancestors.
	*/
	get parent() {
		return marshalNode(this), C._ts_node_parent_wasm(this.tree[0]), unmarshalNode(this.tree);
	}
	/**
	* Get the node that contains `descendant`.
	*
	* Note that this can return `descendant` itself.
	*/
	childWithDescendant(e) {
		return marshalNode(this), marshalNode(e, 1), C._ts_node_child_with_descendant_wasm(this.tree[0]), unmarshalNode(this.tree);
	}
	/** Get the smallest node within this node that spans the given byte range. */
	descendantForIndex(e, t = e) {
		if (typeof e != "number" || typeof t != "number") throw Error("Arguments must be numbers");
		marshalNode(this);
		let n = TRANSFER_BUFFER + SIZE_OF_NODE;
		return C.setValue(n, e, "i32"), C.setValue(n + SIZE_OF_INT, t, "i32"), C._ts_node_descendant_for_index_wasm(this.tree[0]), unmarshalNode(this.tree);
	}
	/** Get the smallest named node within this node that spans the given byte range. */
	namedDescendantForIndex(e, t = e) {
		if (typeof e != "number" || typeof t != "number") throw Error("Arguments must be numbers");
		marshalNode(this);
		let n = TRANSFER_BUFFER + SIZE_OF_NODE;
		return C.setValue(n, e, "i32"), C.setValue(n + SIZE_OF_INT, t, "i32"), C._ts_node_named_descendant_for_index_wasm(this.tree[0]), unmarshalNode(this.tree);
	}
	/** Get the smallest node within this node that spans the given point range. */
	descendantForPosition(e, t = e) {
		if (!isPoint(e) || !isPoint(t)) throw Error("Arguments must be {row, column} objects");
		marshalNode(this);
		let n = TRANSFER_BUFFER + SIZE_OF_NODE;
		return marshalPoint(n, e), marshalPoint(n + SIZE_OF_POINT, t), C._ts_node_descendant_for_position_wasm(this.tree[0]), unmarshalNode(this.tree);
	}
	/** Get the smallest named node within this node that spans the given point range. */
	namedDescendantForPosition(e, t = e) {
		if (!isPoint(e) || !isPoint(t)) throw Error("Arguments must be {row, column} objects");
		marshalNode(this);
		let n = TRANSFER_BUFFER + SIZE_OF_NODE;
		return marshalPoint(n, e), marshalPoint(n + SIZE_OF_POINT, t), C._ts_node_named_descendant_for_position_wasm(this.tree[0]), unmarshalNode(this.tree);
	}
	/**
	* Create a new {@link TreeCursor} starting from this node.
	*
	* Note that the given node is considered the root of the cursor,
	* and the cursor cannot walk outside this node.
	*/
	walk() {
		return marshalNode(this), C._ts_tree_cursor_new_wasm(this.tree[0]), new TreeCursor(INTERNAL, this.tree);
	}
	/**
	* Edit this node to keep it in-sync with source code that has been edited.
	*
	* This function is only rarely needed. When you edit a syntax tree with
	* the {@link Tree#edit} method, all of the nodes that you retrieve from
	* the tree afterward will already reflect the edit. You only need to
	* use {@link Node#edit} when you have a specific {@link Node} instance that
	* you want to keep and continue to use after an edit.
	*/
	edit(e) {
		if (this.startIndex >= e.oldEndIndex) {
			this.startIndex = e.newEndIndex + (this.startIndex - e.oldEndIndex);
			let t, n;
			this.startPosition.row > e.oldEndPosition.row ? (t = this.startPosition.row - e.oldEndPosition.row, n = this.startPosition.column) : (t = 0, n = this.startPosition.column, this.startPosition.column >= e.oldEndPosition.column && (n = this.startPosition.column - e.oldEndPosition.column)), t > 0 ? (this.startPosition.row += t, this.startPosition.column = n) : this.startPosition.column += n;
		} else this.startIndex > e.startIndex && (this.startIndex = e.newEndIndex, this.startPosition.row = e.newEndPosition.row, this.startPosition.column = e.newEndPosition.column);
	}
	/** Get the S-expression representation of this node. */
	toString() {
		marshalNode(this);
		let e = C._ts_node_to_string_wasm(this.tree[0]), t = C.AsciiToString(e);
		return C._free(e), t;
	}
};
function unmarshalCaptures(e, t, n, r, a) {
	for (let o = 0, s = a.length; o < s; o++) {
		let s = C.getValue(n, "i32");
		n += SIZE_OF_INT;
		let c = unmarshalNode(t, n);
		n += SIZE_OF_NODE, a[o] = {
			patternIndex: r,
			name: e.captureNames[s],
			node: c
		};
	}
	return n;
}
__name(unmarshalCaptures, "unmarshalCaptures");
function marshalNode(e, t = 0) {
	let n = TRANSFER_BUFFER + t * SIZE_OF_NODE;
	C.setValue(n, e.id, "i32"), n += SIZE_OF_INT, C.setValue(n, e.startIndex, "i32"), n += SIZE_OF_INT, C.setValue(n, e.startPosition.row, "i32"), n += SIZE_OF_INT, C.setValue(n, e.startPosition.column, "i32"), n += SIZE_OF_INT, C.setValue(n, e[0], "i32");
}
__name(marshalNode, "marshalNode");
function unmarshalNode(e, t = TRANSFER_BUFFER) {
	let n = C.getValue(t, "i32");
	if (t += SIZE_OF_INT, n === 0) return null;
	let r = C.getValue(t, "i32");
	t += SIZE_OF_INT;
	let a = C.getValue(t, "i32");
	t += SIZE_OF_INT;
	let o = C.getValue(t, "i32");
	t += SIZE_OF_INT;
	let s = C.getValue(t, "i32");
	return new Node(INTERNAL, {
		id: n,
		tree: e,
		startIndex: r,
		startPosition: {
			row: a,
			column: o
		},
		other: s
	});
}
__name(unmarshalNode, "unmarshalNode");
function marshalTreeCursor(e, t = TRANSFER_BUFFER) {
	C.setValue(t + 0 * SIZE_OF_INT, e[0], "i32"), C.setValue(t + 1 * SIZE_OF_INT, e[1], "i32"), C.setValue(t + 2 * SIZE_OF_INT, e[2], "i32"), C.setValue(t + 3 * SIZE_OF_INT, e[3], "i32");
}
__name(marshalTreeCursor, "marshalTreeCursor");
function unmarshalTreeCursor(e) {
	e[0] = C.getValue(TRANSFER_BUFFER + 0 * SIZE_OF_INT, "i32"), e[1] = C.getValue(TRANSFER_BUFFER + 1 * SIZE_OF_INT, "i32"), e[2] = C.getValue(TRANSFER_BUFFER + 2 * SIZE_OF_INT, "i32"), e[3] = C.getValue(TRANSFER_BUFFER + 3 * SIZE_OF_INT, "i32");
}
__name(unmarshalTreeCursor, "unmarshalTreeCursor");
function marshalPoint(e, t) {
	C.setValue(e, t.row, "i32"), C.setValue(e + SIZE_OF_INT, t.column, "i32");
}
__name(marshalPoint, "marshalPoint");
function unmarshalPoint(e) {
	return {
		row: C.getValue(e, "i32") >>> 0,
		column: C.getValue(e + SIZE_OF_INT, "i32") >>> 0
	};
}
__name(unmarshalPoint, "unmarshalPoint");
function marshalRange(e, t) {
	marshalPoint(e, t.startPosition), e += SIZE_OF_POINT, marshalPoint(e, t.endPosition), e += SIZE_OF_POINT, C.setValue(e, t.startIndex, "i32"), e += SIZE_OF_INT, C.setValue(e, t.endIndex, "i32"), e += SIZE_OF_INT;
}
__name(marshalRange, "marshalRange");
function unmarshalRange(e) {
	let t = {};
	return t.startPosition = unmarshalPoint(e), e += SIZE_OF_POINT, t.endPosition = unmarshalPoint(e), e += SIZE_OF_POINT, t.startIndex = C.getValue(e, "i32") >>> 0, e += SIZE_OF_INT, t.endIndex = C.getValue(e, "i32") >>> 0, t;
}
__name(unmarshalRange, "unmarshalRange");
function marshalEdit(e, t = TRANSFER_BUFFER) {
	marshalPoint(t, e.startPosition), t += SIZE_OF_POINT, marshalPoint(t, e.oldEndPosition), t += SIZE_OF_POINT, marshalPoint(t, e.newEndPosition), t += SIZE_OF_POINT, C.setValue(t, e.startIndex, "i32"), t += SIZE_OF_INT, C.setValue(t, e.oldEndIndex, "i32"), t += SIZE_OF_INT, C.setValue(t, e.newEndIndex, "i32"), t += SIZE_OF_INT;
}
__name(marshalEdit, "marshalEdit");
function unmarshalLanguageMetadata(e) {
	return {
		major_version: C.getValue(e, "i32"),
		minor_version: C.getValue(e += SIZE_OF_INT, "i32"),
		patch_version: C.getValue(e += SIZE_OF_INT, "i32")
	};
}
__name(unmarshalLanguageMetadata, "unmarshalLanguageMetadata");
var LANGUAGE_FUNCTION_REGEX = /^tree_sitter_\w+$/, Language = class e {
	static {
		__name(this, "Language");
	}
	/** @internal */
	0 = 0;
	/**
	* A list of all node types in the language. The index of each type in this
	* array is its node type id.
	*/
	types;
	/**
	* A list of all field names in the language. The index of each field name in
	* this array is its field id.
	*/
	fields;
	/** @internal */
	constructor(e, t) {
		assertInternal(e), this[0] = t, this.types = Array(C._ts_language_symbol_count(this[0]));
		for (let e = 0, t = this.types.length; e < t; e++) C._ts_language_symbol_type(this[0], e) < 2 && (this.types[e] = C.UTF8ToString(C._ts_language_symbol_name(this[0], e)));
		this.fields = Array(C._ts_language_field_count(this[0]) + 1);
		for (let e = 0, t = this.fields.length; e < t; e++) {
			let t = C._ts_language_field_name_for_id(this[0], e);
			t === 0 ? this.fields[e] = null : this.fields[e] = C.UTF8ToString(t);
		}
	}
	/**
	* Gets the name of the language.
	*/
	get name() {
		let e = C._ts_language_name(this[0]);
		return e === 0 ? null : C.UTF8ToString(e);
	}
	/**
	* Gets the ABI version of the language.
	*/
	get abiVersion() {
		return C._ts_language_abi_version(this[0]);
	}
	/**
	* Get the metadata for this language. This information is generated by the
	* CLI, and relies on the language author providing the correct metadata in
	* the language's `tree-sitter.json` file.
	*/
	get metadata() {
		return C._ts_language_metadata_wasm(this[0]), C.getValue(TRANSFER_BUFFER, "i32") === 0 ? null : unmarshalLanguageMetadata(TRANSFER_BUFFER + SIZE_OF_INT);
	}
	/**
	* Gets the number of fields in the language.
	*/
	get fieldCount() {
		return this.fields.length - 1;
	}
	/**
	* Gets the number of states in the language.
	*/
	get stateCount() {
		return C._ts_language_state_count(this[0]);
	}
	/**
	* Get the field id for a field name.
	*/
	fieldIdForName(e) {
		let t = this.fields.indexOf(e);
		return t === -1 ? null : t;
	}
	/**
	* Get the field name for a field id.
	*/
	fieldNameForId(e) {
		return this.fields[e] ?? null;
	}
	/**
	* Get the node type id for a node type name.
	*/
	idForNodeType(e, t) {
		let n = C.lengthBytesUTF8(e), r = C._malloc(n + 1);
		C.stringToUTF8(e, r, n + 1);
		let a = C._ts_language_symbol_for_name(this[0], r, n, +!!t);
		return C._free(r), a || null;
	}
	/**
	* Gets the number of node types in the language.
	*/
	get nodeTypeCount() {
		return C._ts_language_symbol_count(this[0]);
	}
	/**
	* Get the node type name for a node type id.
	*/
	nodeTypeForId(e) {
		let t = C._ts_language_symbol_name(this[0], e);
		return t ? C.UTF8ToString(t) : null;
	}
	/**
	* Check if a node type is named.
	*
	* @see {@link https://tree-sitter.github.io/tree-sitter/using-parsers/2-basic-parsing.html#named-vs-anonymous-nodes}
	*/
	nodeTypeIsNamed(e) {
		return !!C._ts_language_type_is_named_wasm(this[0], e);
	}
	/**
	* Check if a node type is visible.
	*/
	nodeTypeIsVisible(e) {
		return !!C._ts_language_type_is_visible_wasm(this[0], e);
	}
	/**
	* Get the supertypes ids of this language.
	*
	* @see {@link https://tree-sitter.github.io/tree-sitter/using-parsers/6-static-node-types.html?highlight=supertype#supertype-nodes}
	*/
	get supertypes() {
		C._ts_language_supertypes_wasm(this[0]);
		let e = C.getValue(TRANSFER_BUFFER, "i32"), t = C.getValue(TRANSFER_BUFFER + SIZE_OF_INT, "i32"), n = Array(e);
		if (e > 0) {
			let r = t;
			for (let t = 0; t < e; t++) n[t] = C.getValue(r, "i16"), r += SIZE_OF_SHORT;
		}
		return n;
	}
	/**
	* Get the subtype ids for a given supertype node id.
	*/
	subtypes(e) {
		C._ts_language_subtypes_wasm(this[0], e);
		let t = C.getValue(TRANSFER_BUFFER, "i32"), n = C.getValue(TRANSFER_BUFFER + SIZE_OF_INT, "i32"), r = Array(t);
		if (t > 0) {
			let e = n;
			for (let n = 0; n < t; n++) r[n] = C.getValue(e, "i16"), e += SIZE_OF_SHORT;
		}
		return r;
	}
	/**
	* Get the next state id for a given state id and node type id.
	*/
	nextState(e, t) {
		return C._ts_language_next_state(this[0], e, t);
	}
	/**
	* Create a new lookahead iterator for this language and parse state.
	*
	* This returns `null` if state is invalid for this language.
	*
	* Iterating {@link LookaheadIterator} will yield valid symbols in the given
	* parse state. A newly created iterator is not positioned on a symbol, so
	* {@link LookaheadIterator#currentType} returns `null` until the first
	* iteration step.
	*
	* Lookahead iterators can be useful for generating suggestions and improving
	* syntax error diagnostics. To get symbols valid in an `ERROR` node, use the
	* lookahead iterator on its first leaf node state. For `MISSING` nodes, a
	* lookahead iterator created on the previous non-extra leaf node may be
	* appropriate.
	*/
	lookaheadIterator(e) {
		let t = C._ts_lookahead_iterator_new(this[0], e);
		return t ? new LookaheadIterator(INTERNAL, t, this) : null;
	}
	/**
	* Load a language from a WebAssembly module.
	* The module can be provided as a path to a file, a `URL` to a file, or as a
	* buffer.
	*/
	static async load(t) {
		let n;
		if (t instanceof Uint8Array) n = t;
		else if (globalThis.process?.versions.node) n = await (await import("fs/promises")).readFile(t);
		else {
			let e = await fetch(t);
			if (!e.ok) {
				let t = await e.text();
				throw Error(`Language.load failed with status ${e.status}.

${t}`);
			}
			let r = e.clone();
			try {
				n = await WebAssembly.compileStreaming(e);
			} catch (e) {
				console.error("wasm streaming compile failed:", e), console.error("falling back to ArrayBuffer instantiation"), n = new Uint8Array(await r.arrayBuffer());
			}
		}
		let r = await C.loadWebAssemblyModule(n, { loadAsync: !0 });
		return e.loadFromWasmExports(r, { sync: !1 });
	}
	static loadFromWasmExports(t, { sync: n }) {
		let r = Object.keys(t), a = r.find((e) => LANGUAGE_FUNCTION_REGEX.test(e) && !e.includes("external_scanner_"));
		if (!a) throw console.log(`Couldn't find language function in Wasm file. Symbols:
${JSON.stringify(r, null, 2)}`), Error(`Language.${n ? "loadSync" : "load"} failed: no language function found in Wasm file`);
		let o = t[a]();
		return new e(INTERNAL, o);
	}
	/**
	* Load a language synchronously from a pre-compiled WebAssembly module.
	* Use this when the host environment provides a `WebAssembly.Module` directly.
	*/
	static loadSync(t) {
		let n = C.loadWebAssemblyModule(t, { loadAsync: !1 });
		return e.loadFromWasmExports(n, { sync: !0 });
	}
};
async function Module2(moduleArg = {}) {
	var moduleRtn, Module = moduleArg, ENVIRONMENT_IS_WEB = typeof window == "object", ENVIRONMENT_IS_WORKER = typeof WorkerGlobalScope < "u", ENVIRONMENT_IS_NODE = typeof process == "object" && process.versions?.node && process.type != "renderer";
	if (ENVIRONMENT_IS_NODE) {
		let { createRequire: e } = await import("module");
		var require = e(import.meta.url);
	}
	Module.currentQueryProgressCallback = null, Module.currentProgressCallback = null, Module.currentLogCallback = null, Module.currentParseCallback = null;
	var arguments_ = [], thisProgram = "./this.program", quit_ = /* @__PURE__ */ __name((e, t) => {
		throw t;
	}, "quit_"), _scriptName = import.meta.url, scriptDirectory = "";
	function locateFile(e) {
		return Module.locateFile ? Module.locateFile(e, scriptDirectory) : scriptDirectory + e;
	}
	__name(locateFile, "locateFile");
	var readAsync, readBinary;
	if (ENVIRONMENT_IS_NODE) {
		var fs = require("fs");
		_scriptName.startsWith("file:") && (scriptDirectory = require("path").dirname(require("url").fileURLToPath(_scriptName)) + "/"), readBinary = /* @__PURE__ */ __name((e) => (e = isFileURI(e) ? new URL(e) : e, fs.readFileSync(e)), "readBinary"), readAsync = /* @__PURE__ */ __name(async (e, t = !0) => (e = isFileURI(e) ? new URL(e) : e, fs.readFileSync(e, t ? void 0 : "utf8")), "readAsync"), process.argv.length > 1 && (thisProgram = process.argv[1].replace(/\\/g, "/")), arguments_ = process.argv.slice(2), quit_ = /* @__PURE__ */ __name((e, t) => {
			throw process.exitCode = e, t;
		}, "quit_");
	} else if (ENVIRONMENT_IS_WEB || ENVIRONMENT_IS_WORKER) {
		try {
			scriptDirectory = new URL(".", _scriptName).href;
		} catch {}
		ENVIRONMENT_IS_WORKER && (readBinary = /* @__PURE__ */ __name((e) => {
			var t = new XMLHttpRequest();
			return t.open("GET", e, !1), t.responseType = "arraybuffer", t.send(null), new Uint8Array(
				/** @type{!ArrayBuffer} */
				t.response
			);
		}, "readBinary")), readAsync = /* @__PURE__ */ __name(async (e) => {
			if (isFileURI(e)) return new Promise((t, n) => {
				var r = new XMLHttpRequest();
				r.open("GET", e, !0), r.responseType = "arraybuffer", r.onload = () => {
					r.status == 200 || r.status == 0 && r.response ? t(r.response) : n(r.status);
				}, r.onerror = n, r.send(null);
			});
			var t = await fetch(e, { credentials: "same-origin" });
			if (t.ok) return t.arrayBuffer();
			throw Error(t.status + " : " + t.url);
		}, "readAsync");
	}
	var out = console.log.bind(console), err = console.error.bind(console), dynamicLibraries = [], wasmBinary, ABORT = !1, EXITSTATUS, isFileURI = /* @__PURE__ */ __name((e) => e.startsWith("file://"), "isFileURI"), readyPromiseResolve, readyPromiseReject, wasmMemory, HEAP8, HEAPU8, HEAP16, HEAPU16, HEAP32, HEAPU32, HEAPF32, HEAPF64, HEAP64, HEAPU64, HEAP_DATA_VIEW, runtimeInitialized = !1;
	function updateMemoryViews() {
		var e = wasmMemory.buffer;
		Module.HEAP8 = HEAP8 = new Int8Array(e), Module.HEAP16 = new Int16Array(e), Module.HEAPU8 = HEAPU8 = new Uint8Array(e), Module.HEAPU16 = HEAPU16 = new Uint16Array(e), Module.HEAP32 = new Int32Array(e), Module.HEAPU32 = HEAPU32 = new Uint32Array(e), Module.HEAPF32 = new Float32Array(e), Module.HEAPF64 = new Float64Array(e), Module.HEAP64 = new BigInt64Array(e), Module.HEAPU64 = new BigUint64Array(e), Module.HEAP_DATA_VIEW = HEAP_DATA_VIEW = new DataView(e), LE_HEAP_UPDATE();
	}
	__name(updateMemoryViews, "updateMemoryViews");
	function initMemory() {
		if (Module.wasmMemory) wasmMemory = Module.wasmMemory;
		else {
			var e = Module.INITIAL_MEMORY || 33554432;
			wasmMemory = new WebAssembly.Memory({
				initial: e / 65536,
				maximum: 32768
			});
		}
		updateMemoryViews();
	}
	__name(initMemory, "initMemory");
	var __RELOC_FUNCS__ = [];
	function preRun() {
		if (Module.preRun) for (typeof Module.preRun == "function" && (Module.preRun = [Module.preRun]); Module.preRun.length;) addOnPreRun(Module.preRun.shift());
		callRuntimeCallbacks(onPreRuns);
	}
	__name(preRun, "preRun");
	function initRuntime() {
		runtimeInitialized = !0, callRuntimeCallbacks(__RELOC_FUNCS__), wasmExports.__wasm_call_ctors(), callRuntimeCallbacks(onPostCtors);
	}
	__name(initRuntime, "initRuntime");
	function preMain() {}
	__name(preMain, "preMain");
	function postRun() {
		if (Module.postRun) for (typeof Module.postRun == "function" && (Module.postRun = [Module.postRun]); Module.postRun.length;) addOnPostRun(Module.postRun.shift());
		callRuntimeCallbacks(onPostRuns);
	}
	__name(postRun, "postRun");
	function abort(e) {
		Module.onAbort?.(e), e = "Aborted(" + e + ")", err(e), ABORT = !0, e += ". Build with -sASSERTIONS for more info.";
		var t = new WebAssembly.RuntimeError(e);
		throw readyPromiseReject?.(t), t;
	}
	__name(abort, "abort");
	var wasmBinaryFile;
	function findWasmBinary() {
		return Module.locateFile ? locateFile("web-tree-sitter.wasm") : new URL("web-tree-sitter.wasm", import.meta.url).href;
	}
	__name(findWasmBinary, "findWasmBinary");
	function getBinarySync(e) {
		if (e == wasmBinaryFile && wasmBinary) return new Uint8Array(wasmBinary);
		if (readBinary) return readBinary(e);
		throw "both async and sync fetching of the wasm failed";
	}
	__name(getBinarySync, "getBinarySync");
	async function getWasmBinary(e) {
		if (!wasmBinary) try {
			var t = await readAsync(e);
			return new Uint8Array(t);
		} catch {}
		return getBinarySync(e);
	}
	__name(getWasmBinary, "getWasmBinary");
	async function instantiateArrayBuffer(e, t) {
		try {
			var n = await getWasmBinary(e);
			return await WebAssembly.instantiate(n, t);
		} catch (e) {
			err(`failed to asynchronously prepare wasm: ${e}`), abort(e);
		}
	}
	__name(instantiateArrayBuffer, "instantiateArrayBuffer");
	async function instantiateAsync(e, t, n) {
		if (!e && !isFileURI(t) && !ENVIRONMENT_IS_NODE) try {
			var r = fetch(t, { credentials: "same-origin" });
			return await WebAssembly.instantiateStreaming(r, n);
		} catch (e) {
			err(`wasm streaming compile failed: ${e}`), err("falling back to ArrayBuffer instantiation");
		}
		return instantiateArrayBuffer(t, n);
	}
	__name(instantiateAsync, "instantiateAsync");
	function getWasmImports() {
		return {
			env: wasmImports,
			wasi_snapshot_preview1: wasmImports,
			"GOT.mem": new Proxy(wasmImports, GOTHandler),
			"GOT.func": new Proxy(wasmImports, GOTHandler)
		};
	}
	__name(getWasmImports, "getWasmImports");
	async function createWasm() {
		function e(e, t) {
			wasmExports = e.exports, wasmExports = relocateExports(wasmExports, 1024);
			var n = getDylinkMetadata(t);
			return n.neededDynlibs && (dynamicLibraries = n.neededDynlibs.concat(dynamicLibraries)), mergeLibSymbols(wasmExports, "main"), LDSO.init(), loadDylibs(), __RELOC_FUNCS__.push(wasmExports.__wasm_apply_data_relocs), assignWasmExports(wasmExports), wasmExports;
		}
		__name(e, "receiveInstance");
		function t(t) {
			return e(t.instance, t.module);
		}
		__name(t, "receiveInstantiationResult");
		var n = getWasmImports();
		return Module.instantiateWasm ? new Promise((t, r) => {
			Module.instantiateWasm(n, (n, r) => {
				t(e(n, r));
			});
		}) : (wasmBinaryFile ??= findWasmBinary(), t(await instantiateAsync(wasmBinary, wasmBinaryFile, n)));
	}
	__name(createWasm, "createWasm");
	class ExitStatus {
		static {
			__name(this, "ExitStatus");
		}
		name = "ExitStatus";
		constructor(e) {
			this.message = `Program terminated with exit(${e})`, this.status = e;
		}
	}
	var GOT = {}, currentModuleWeakSymbols = /* @__PURE__ */ new Set([]), GOTHandler = { get(e, t) {
		var n = GOT[t];
		return n ||= GOT[t] = new WebAssembly.Global({
			value: "i32",
			mutable: !0
		}), currentModuleWeakSymbols.has(t) || (n.required = !0), n;
	} }, LE_ATOMICS_NATIVE_BYTE_ORDER = [], LE_HEAP_LOAD_F32 = /* @__PURE__ */ __name((e) => HEAP_DATA_VIEW.getFloat32(e, !0), "LE_HEAP_LOAD_F32"), LE_HEAP_LOAD_F64 = /* @__PURE__ */ __name((e) => HEAP_DATA_VIEW.getFloat64(e, !0), "LE_HEAP_LOAD_F64"), LE_HEAP_LOAD_I16 = /* @__PURE__ */ __name((e) => HEAP_DATA_VIEW.getInt16(e, !0), "LE_HEAP_LOAD_I16"), LE_HEAP_LOAD_I32 = /* @__PURE__ */ __name((e) => HEAP_DATA_VIEW.getInt32(e, !0), "LE_HEAP_LOAD_I32"), LE_HEAP_LOAD_I64 = /* @__PURE__ */ __name((e) => HEAP_DATA_VIEW.getBigInt64(e, !0), "LE_HEAP_LOAD_I64"), LE_HEAP_LOAD_U32 = /* @__PURE__ */ __name((e) => HEAP_DATA_VIEW.getUint32(e, !0), "LE_HEAP_LOAD_U32"), LE_HEAP_STORE_F32 = /* @__PURE__ */ __name((e, t) => HEAP_DATA_VIEW.setFloat32(e, t, !0), "LE_HEAP_STORE_F32"), LE_HEAP_STORE_F64 = /* @__PURE__ */ __name((e, t) => HEAP_DATA_VIEW.setFloat64(e, t, !0), "LE_HEAP_STORE_F64"), LE_HEAP_STORE_I16 = /* @__PURE__ */ __name((e, t) => HEAP_DATA_VIEW.setInt16(e, t, !0), "LE_HEAP_STORE_I16"), LE_HEAP_STORE_I32 = /* @__PURE__ */ __name((e, t) => HEAP_DATA_VIEW.setInt32(e, t, !0), "LE_HEAP_STORE_I32"), LE_HEAP_STORE_I64 = /* @__PURE__ */ __name((e, t) => HEAP_DATA_VIEW.setBigInt64(e, t, !0), "LE_HEAP_STORE_I64"), LE_HEAP_STORE_U32 = /* @__PURE__ */ __name((e, t) => HEAP_DATA_VIEW.setUint32(e, t, !0), "LE_HEAP_STORE_U32"), callRuntimeCallbacks = /* @__PURE__ */ __name((e) => {
		for (; e.length > 0;) e.shift()(Module);
	}, "callRuntimeCallbacks"), onPostRuns = [], addOnPostRun = /* @__PURE__ */ __name((e) => onPostRuns.push(e), "addOnPostRun"), onPreRuns = [], addOnPreRun = /* @__PURE__ */ __name((e) => onPreRuns.push(e), "addOnPreRun"), UTF8Decoder = typeof TextDecoder < "u" ? new TextDecoder() : void 0, findStringEnd = /* @__PURE__ */ __name((e, t, n, r) => {
		var a = t + n;
		if (r) return a;
		for (; e[t] && !(t >= a);) ++t;
		return t;
	}, "findStringEnd"), UTF8ArrayToString = /* @__PURE__ */ __name((e, t = 0, n, r) => {
		var a = findStringEnd(e, t, n, r);
		if (a - t > 16 && e.buffer && UTF8Decoder) return UTF8Decoder.decode(e.subarray(t, a));
		for (var o = ""; t < a;) {
			var s = e[t++];
			if (!(s & 128)) o += String.fromCharCode(s);
			else {
				var c = e[t++] & 63;
				if ((s & 224) == 192) o += String.fromCharCode((s & 31) << 6 | c);
				else {
					var l = e[t++] & 63;
					if (s = (s & 240) == 224 ? (s & 15) << 12 | c << 6 | l : (s & 7) << 18 | c << 12 | l << 6 | e[t++] & 63, s < 65536) o += String.fromCharCode(s);
					else {
						var u = s - 65536;
						o += String.fromCharCode(55296 | u >> 10, 56320 | u & 1023);
					}
				}
			}
		}
		return o;
	}, "UTF8ArrayToString"), getDylinkMetadata = /* @__PURE__ */ __name((e) => {
		var t = 0, n = 0;
		function r() {
			return e[t++];
		}
		__name(r, "getU8");
		function a() {
			for (var n = 0, r = 1;;) {
				var a = e[t++];
				if (n += (a & 127) * r, r *= 128, !(a & 128)) break;
			}
			return n;
		}
		__name(a, "getLEB");
		function o() {
			var n = a();
			return t += n, UTF8ArrayToString(e, t - n, n);
		}
		__name(o, "getString");
		function s() {
			for (var e = a(), t = []; e--;) t.push(o());
			return t;
		}
		__name(s, "getStringList");
		function c(e, t) {
			if (e) throw Error(t);
		}
		if (__name(c, "failIf"), e instanceof WebAssembly.Module) {
			var l = WebAssembly.Module.customSections(e, "dylink.0");
			c(l.length === 0, "need dylink section"), e = new Uint8Array(l[0]), n = e.length;
		} else {
			var u = new Uint32Array(new Uint8Array(e.subarray(0, 24)).buffer);
			c(u[0] != 1836278016 && u[0] != 6386541, "need to see wasm magic number"), c(e[8] !== 0, "need the dylink section to be first"), t = 9;
			var d = a();
			n = t + d, c(o() !== "dylink.0");
		}
		for (var f = {
			neededDynlibs: [],
			tlsExports: /* @__PURE__ */ new Set(),
			weakImports: /* @__PURE__ */ new Set(),
			runtimePaths: []
		}, p = 1, m = 2, h = 3, g = 4, _ = 5, v = 256, y = 3, b = 1; t < n;) {
			var x = r(), S = a();
			if (x === p) f.memorySize = a(), f.memoryAlign = a(), f.tableSize = a(), f.tableAlign = a();
			else if (x === m) f.neededDynlibs = s();
			else if (x === h) for (var w = a(); w--;) {
				var T = o(), E = a();
				E & v && f.tlsExports.add(T);
			}
			else if (x === g) for (var w = a(); w--;) {
				var D = o(), T = o(), E = a();
				(E & y) == b && f.weakImports.add(T);
			}
			else x === _ ? f.runtimePaths = s() : t += S;
		}
		return f;
	}, "getDylinkMetadata");
	function getValue(e, t = "i8") {
		switch (t.endsWith("*") && (t = "*"), t) {
			case "i1": return HEAP8[e];
			case "i8": return HEAP8[e];
			case "i16": return LE_HEAP_LOAD_I16((e >> 1) * 2);
			case "i32": return LE_HEAP_LOAD_I32((e >> 2) * 4);
			case "i64": return LE_HEAP_LOAD_I64((e >> 3) * 8);
			case "float": return LE_HEAP_LOAD_F32((e >> 2) * 4);
			case "double": return LE_HEAP_LOAD_F64((e >> 3) * 8);
			case "*": return LE_HEAP_LOAD_U32((e >> 2) * 4);
			default: abort(`invalid type for getValue: ${t}`);
		}
	}
	__name(getValue, "getValue");
	var newDSO = /* @__PURE__ */ __name((e, t, n) => {
		var r = {
			refcount: 1e400,
			name: e,
			exports: n,
			global: !0
		};
		return LDSO.loadedLibsByName[e] = r, t != null && (LDSO.loadedLibsByHandle[t] = r), r;
	}, "newDSO"), LDSO = {
		loadedLibsByName: {},
		loadedLibsByHandle: {},
		init() {
			newDSO("__main__", 0, wasmImports);
		}
	}, ___heap_base = 82240, alignMemory = /* @__PURE__ */ __name((e, t) => Math.ceil(e / t) * t, "alignMemory"), getMemory = /* @__PURE__ */ __name((e) => {
		if (runtimeInitialized) return _calloc(e, 1);
		var t = ___heap_base, n = t + alignMemory(e, 16);
		return ___heap_base = n, GOT.__heap_base.value = n, t;
	}, "getMemory"), isInternalSym = /* @__PURE__ */ __name((e) => [
		"__cpp_exception",
		"__c_longjmp",
		"__wasm_apply_data_relocs",
		"__dso_handle",
		"__tls_size",
		"__tls_align",
		"__set_stack_limits",
		"_emscripten_tls_init",
		"__wasm_init_tls",
		"__wasm_call_ctors",
		"__start_em_asm",
		"__stop_em_asm",
		"__start_em_js",
		"__stop_em_js"
	].includes(e) || e.startsWith("__em_js__"), "isInternalSym"), uleb128EncodeWithLen = /* @__PURE__ */ __name((e) => {
		let t = e.length;
		return [
			t % 128 | 128,
			t >> 7,
			...e
		];
	}, "uleb128EncodeWithLen"), wasmTypeCodes = {
		i: 127,
		p: 127,
		j: 126,
		f: 125,
		d: 124,
		e: 111
	}, generateTypePack = /* @__PURE__ */ __name((e) => uleb128EncodeWithLen(Array.from(e, (e) => wasmTypeCodes[e])), "generateTypePack"), convertJsFunctionToWasm = /* @__PURE__ */ __name((e, t) => {
		var n = Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0, 1, ...uleb128EncodeWithLen([
			1,
			96,
			...generateTypePack(t.slice(1)),
			...generateTypePack(t[0] === "v" ? "" : t[0])
		]), 2, 7, 1, 1, 101, 1, 102, 0, 0, 7, 5, 1, 1, 102, 0, 0), r = new WebAssembly.Module(n);
		return new WebAssembly.Instance(r, { e: { f: e } }).exports.f;
	}, "convertJsFunctionToWasm"), wasmTableMirror = [], wasmTable = new WebAssembly.Table({
		initial: 31,
		element: "anyfunc"
	}), getWasmTableEntry = /* @__PURE__ */ __name((e) => {
		var t = wasmTableMirror[e];
		return t || (wasmTableMirror[e] = t = wasmTable.get(e)), t;
	}, "getWasmTableEntry"), updateTableMap = /* @__PURE__ */ __name((e, t) => {
		if (functionsInTableMap) for (var n = e; n < e + t; n++) {
			var r = getWasmTableEntry(n);
			r && functionsInTableMap.set(r, n);
		}
	}, "updateTableMap"), functionsInTableMap, getFunctionAddress = /* @__PURE__ */ __name((e) => (functionsInTableMap || (functionsInTableMap = /* @__PURE__ */ new WeakMap(), updateTableMap(0, wasmTable.length)), functionsInTableMap.get(e) || 0), "getFunctionAddress"), freeTableIndexes = [], getEmptyTableSlot = /* @__PURE__ */ __name(() => freeTableIndexes.length ? freeTableIndexes.pop() : wasmTable.grow(1), "getEmptyTableSlot"), setWasmTableEntry = /* @__PURE__ */ __name((e, t) => {
		wasmTable.set(e, t), wasmTableMirror[e] = wasmTable.get(e);
	}, "setWasmTableEntry"), addFunction = /* @__PURE__ */ __name((e, t) => {
		var n = getFunctionAddress(e);
		if (n) return n;
		var r = getEmptyTableSlot();
		try {
			setWasmTableEntry(r, e);
		} catch (n) {
			if (!(n instanceof TypeError)) throw n;
			setWasmTableEntry(r, convertJsFunctionToWasm(e, t));
		}
		return functionsInTableMap.set(e, r), r;
	}, "addFunction"), updateGOT = /* @__PURE__ */ __name((e, t) => {
		for (var n in e) if (!isInternalSym(n)) {
			var r = e[n];
			GOT[n] ||= new WebAssembly.Global({
				value: "i32",
				mutable: !0
			}), (t || GOT[n].value == 0) && (typeof r == "function" ? GOT[n].value = addFunction(r) : typeof r == "number" ? GOT[n].value = r : err(`unhandled export type for '${n}': ${typeof r}`));
		}
	}, "updateGOT"), relocateExports = /* @__PURE__ */ __name((e, t, n) => {
		var r = {};
		for (var a in e) {
			var o = e[a];
			typeof o == "object" && (o = o.value), typeof o == "number" && (o += t), r[a] = o;
		}
		return updateGOT(r, n), r;
	}, "relocateExports"), isSymbolDefined = /* @__PURE__ */ __name((e) => {
		var t = wasmImports[e];
		return !(!t || t.stub);
	}, "isSymbolDefined"), dynCall = /* @__PURE__ */ __name((e, t, n = [], r = !1) => {
		var a = getWasmTableEntry(t)(...n);
		function o(e) {
			return e;
		}
		return __name(o, "convert"), o(a);
	}, "dynCall"), stackSave = /* @__PURE__ */ __name(() => _emscripten_stack_get_current(), "stackSave"), stackRestore = /* @__PURE__ */ __name((e) => __emscripten_stack_restore(e), "stackRestore"), createInvokeFunction = /* @__PURE__ */ __name((e) => (t, ...n) => {
		var r = stackSave();
		try {
			return dynCall(e, t, n);
		} catch (t) {
			if (stackRestore(r), t !== t + 0) throw t;
			if (_setThrew(1, 0), e[0] == "j") return 0n;
		}
	}, "createInvokeFunction"), resolveGlobalSymbol = /* @__PURE__ */ __name((e, t = !1) => {
		var n;
		return isSymbolDefined(e) ? n = wasmImports[e] : e.startsWith("invoke_") && (n = wasmImports[e] = createInvokeFunction(e.split("_")[1])), {
			sym: n,
			name: e
		};
	}, "resolveGlobalSymbol"), onPostCtors = [], addOnPostCtor = /* @__PURE__ */ __name((e) => onPostCtors.push(e), "addOnPostCtor"), UTF8ToString = /* @__PURE__ */ __name((e, t, n) => e ? UTF8ArrayToString(HEAPU8, e, t, n) : "", "UTF8ToString"), loadWebAssemblyModule = /* @__PURE__ */ __name((binary, flags, libName, localScope, handle) => {
		var metadata = getDylinkMetadata(binary);
		function loadModule() {
			var memAlign = 2 ** metadata.memoryAlign, memoryBase = metadata.memorySize ? alignMemory(getMemory(metadata.memorySize + memAlign), memAlign) : 0, tableBase = metadata.tableSize ? wasmTable.length : 0;
			handle && (HEAP8[handle + 8] = 1, LE_HEAP_STORE_U32((handle + 12 >> 2) * 4, memoryBase), LE_HEAP_STORE_I32((handle + 16 >> 2) * 4, metadata.memorySize), LE_HEAP_STORE_U32((handle + 20 >> 2) * 4, tableBase), LE_HEAP_STORE_I32((handle + 24 >> 2) * 4, metadata.tableSize)), metadata.tableSize && wasmTable.grow(metadata.tableSize);
			var moduleExports;
			function resolveSymbol(e) {
				var t = resolveGlobalSymbol(e).sym;
				return !t && localScope && (t = localScope[e]), t ||= moduleExports[e], t;
			}
			__name(resolveSymbol, "resolveSymbol");
			var proxyHandler = { get(e, t) {
				switch (t) {
					case "__memory_base": return memoryBase;
					case "__table_base": return tableBase;
				}
				if (t in wasmImports && !wasmImports[t].stub) return wasmImports[t];
				if (!(t in e)) {
					var n;
					e[t] = (...e) => (n ||= resolveSymbol(t), n(...e));
				}
				return e[t];
			} }, proxy = new Proxy({}, proxyHandler);
			currentModuleWeakSymbols = metadata.weakImports;
			var info = {
				"GOT.mem": new Proxy({}, GOTHandler),
				"GOT.func": new Proxy({}, GOTHandler),
				env: proxy,
				wasi_snapshot_preview1: proxy
			};
			function postInstantiation(module, instance) {
				updateTableMap(tableBase, metadata.tableSize), moduleExports = relocateExports(instance.exports, memoryBase), flags.allowUndefined || reportUndefinedSymbols();
				function addEmAsm(addr, body) {
					for (var args = [], arity = 0; arity < 16 && body.indexOf("$" + arity) != -1; arity++) args.push("$" + arity);
					args = args.join(",");
					var func = `(${args}) => { ${body} };`;
					ASM_CONSTS[start] = eval(func);
				}
				if (__name(addEmAsm, "addEmAsm"), "__start_em_asm" in moduleExports) for (var start = moduleExports.__start_em_asm, stop = moduleExports.__stop_em_asm; start < stop;) {
					var jsString = UTF8ToString(start);
					addEmAsm(start, jsString), start = HEAPU8.indexOf(0, start) + 1;
				}
				function addEmJs(name, cSig, body) {
					var jsArgs = [];
					if (cSig = cSig.slice(1, -1), cSig != "void") for (var i in cSig = cSig.split(","), cSig) {
						var jsArg = cSig[i].split(" ").pop();
						jsArgs.push(jsArg.replace("*", ""));
					}
					var func = `(${jsArgs}) => ${body};`;
					moduleExports[name] = eval(func);
				}
				for (var name in __name(addEmJs, "addEmJs"), moduleExports) if (name.startsWith("__em_js__")) {
					var start = moduleExports[name], jsString = UTF8ToString(start), parts = jsString.split("<::>");
					addEmJs(name.replace("__em_js__", ""), parts[0], parts[1]), delete moduleExports[name];
				}
				var applyRelocs = moduleExports.__wasm_apply_data_relocs;
				applyRelocs && (runtimeInitialized ? applyRelocs() : __RELOC_FUNCS__.push(applyRelocs));
				var init = moduleExports.__wasm_call_ctors;
				return init && (runtimeInitialized ? init() : addOnPostCtor(init)), moduleExports;
			}
			if (__name(postInstantiation, "postInstantiation"), flags.loadAsync) return (async () => {
				var e;
				return binary instanceof WebAssembly.Module ? e = new WebAssembly.Instance(binary, info) : {module: binary, instance: e} = await WebAssembly.instantiate(binary, info), postInstantiation(binary, e);
			})();
			var module = binary instanceof WebAssembly.Module ? binary : new WebAssembly.Module(binary), instance = new WebAssembly.Instance(module, info);
			return postInstantiation(module, instance);
		}
		return __name(loadModule, "loadModule"), flags = {
			...flags,
			rpath: {
				parentLibPath: libName,
				paths: metadata.runtimePaths
			}
		}, flags.loadAsync ? metadata.neededDynlibs.reduce((e, t) => e.then(() => loadDynamicLibrary(t, flags, localScope)), Promise.resolve()).then(loadModule) : (metadata.neededDynlibs.forEach((e) => loadDynamicLibrary(e, flags, localScope)), loadModule());
	}, "loadWebAssemblyModule"), mergeLibSymbols = /* @__PURE__ */ __name((e, t) => {
		for (var [n, r] of Object.entries(e)) {
			let e = /* @__PURE__ */ __name((e) => {
				isSymbolDefined(e) || (wasmImports[e] = r);
			}, "setImport");
			e(n);
			let t = "__main_argc_argv";
			n == "main" && e(t), n == t && e("main");
		}
	}, "mergeLibSymbols"), asyncLoad = /* @__PURE__ */ __name(async (e) => {
		var t = await readAsync(e);
		return new Uint8Array(t);
	}, "asyncLoad");
	function loadDynamicLibrary(e, t = {
		global: !0,
		nodelete: !0
	}, n, r) {
		var a = LDSO.loadedLibsByName[e];
		if (a) return t.global ? a.global || (a.global = !0, mergeLibSymbols(a.exports, e)) : n && Object.assign(n, a.exports), t.nodelete && a.refcount !== 1e400 && (a.refcount = 1e400), a.refcount++, r && (LDSO.loadedLibsByHandle[r] = a), !t.loadAsync || Promise.resolve(!0);
		a = newDSO(e, r, "loading"), a.refcount = t.nodelete ? 1e400 : 1, a.global = t.global;
		function o() {
			if (r) {
				var n = LE_HEAP_LOAD_U32((r + 28 >> 2) * 4), a = LE_HEAP_LOAD_U32((r + 32 >> 2) * 4);
				if (n && a) {
					var o = HEAP8.slice(n, n + a);
					return t.loadAsync ? Promise.resolve(o) : o;
				}
			}
			var s = locateFile(e);
			if (t.loadAsync) return asyncLoad(s);
			if (!readBinary) throw Error(`${s}: file not found, and synchronous loading of external files is not available`);
			return readBinary(s);
		}
		__name(o, "loadLibData");
		function s() {
			return t.loadAsync ? o().then((a) => loadWebAssemblyModule(a, t, e, n, r)) : loadWebAssemblyModule(o(), t, e, n, r);
		}
		__name(s, "getExports");
		function c(t) {
			a.global ? mergeLibSymbols(t, e) : n && Object.assign(n, t), a.exports = t;
		}
		return __name(c, "moduleLoaded"), t.loadAsync ? s().then((e) => (c(e), !0)) : (c(s()), !0);
	}
	__name(loadDynamicLibrary, "loadDynamicLibrary");
	var reportUndefinedSymbols = /* @__PURE__ */ __name(() => {
		for (var [e, t] of Object.entries(GOT)) if (t.value == 0) {
			var n = resolveGlobalSymbol(e, !0).sym;
			if (!n && !t.required) continue;
			if (typeof n == "function") t.value = addFunction(n, n.sig);
			else if (typeof n == "number") t.value = n;
			else throw Error(`bad export type for '${e}': ${typeof n}`);
		}
	}, "reportUndefinedSymbols"), runDependencies = 0, dependenciesFulfilled = null, removeRunDependency = /* @__PURE__ */ __name((e) => {
		if (runDependencies--, Module.monitorRunDependencies?.(runDependencies), runDependencies == 0 && dependenciesFulfilled) {
			var t = dependenciesFulfilled;
			dependenciesFulfilled = null, t();
		}
	}, "removeRunDependency"), addRunDependency = /* @__PURE__ */ __name((e) => {
		runDependencies++, Module.monitorRunDependencies?.(runDependencies);
	}, "addRunDependency"), loadDylibs = /* @__PURE__ */ __name(async () => {
		if (!dynamicLibraries.length) reportUndefinedSymbols();
		else {
			addRunDependency("loadDylibs");
			for (var e of dynamicLibraries) await loadDynamicLibrary(e, {
				loadAsync: !0,
				global: !0,
				nodelete: !0,
				allowUndefined: !0
			});
			reportUndefinedSymbols(), removeRunDependency("loadDylibs");
		}
	}, "loadDylibs"), noExitRuntime = !0;
	function setValue(e, t, n = "i8") {
		switch (n.endsWith("*") && (n = "*"), n) {
			case "i1":
				HEAP8[e] = t;
				break;
			case "i8":
				HEAP8[e] = t;
				break;
			case "i16":
				LE_HEAP_STORE_I16((e >> 1) * 2, t);
				break;
			case "i32":
				LE_HEAP_STORE_I32((e >> 2) * 4, t);
				break;
			case "i64":
				LE_HEAP_STORE_I64((e >> 3) * 8, BigInt(t));
				break;
			case "float":
				LE_HEAP_STORE_F32((e >> 2) * 4, t);
				break;
			case "double":
				LE_HEAP_STORE_F64((e >> 3) * 8, t);
				break;
			case "*":
				LE_HEAP_STORE_U32((e >> 2) * 4, t);
				break;
			default: abort(`invalid type for setValue: ${n}`);
		}
	}
	__name(setValue, "setValue");
	var ___memory_base = new WebAssembly.Global({
		value: "i32",
		mutable: !1
	}, 1024), ___stack_high = 82240, ___stack_low = 16704, ___stack_pointer = new WebAssembly.Global({
		value: "i32",
		mutable: !0
	}, 82240), ___table_base = new WebAssembly.Global({
		value: "i32",
		mutable: !1
	}, 1), __abort_js = /* @__PURE__ */ __name(() => abort(""), "__abort_js");
	__abort_js.sig = "v";
	var getHeapMax = /* @__PURE__ */ __name(() => 2147483648, "getHeapMax"), growMemory = /* @__PURE__ */ __name((e) => {
		var t = (e - wasmMemory.buffer.byteLength + 65535) / 65536 | 0;
		try {
			return wasmMemory.grow(t), updateMemoryViews(), 1;
		} catch {}
	}, "growMemory"), _emscripten_resize_heap = /* @__PURE__ */ __name((e) => {
		var t = HEAPU8.length;
		e >>>= 0;
		var n = getHeapMax();
		if (e > n) return !1;
		for (var r = 1; r <= 4; r *= 2) {
			var a = t * (1 + .2 / r);
			if (a = Math.min(a, e + 100663296), growMemory(Math.min(n, alignMemory(Math.max(e, a), 65536)))) return !0;
		}
		return !1;
	}, "_emscripten_resize_heap");
	_emscripten_resize_heap.sig = "ip";
	var _fd_close = /* @__PURE__ */ __name((e) => 52, "_fd_close");
	_fd_close.sig = "ii";
	var INT53_MAX = 9007199254740992, INT53_MIN = -9007199254740992, bigintToI53Checked = /* @__PURE__ */ __name((e) => e < INT53_MIN || e > INT53_MAX ? NaN : Number(e), "bigintToI53Checked");
	function _fd_seek(e, t, n, r) {
		return t = bigintToI53Checked(t), 70;
	}
	__name(_fd_seek, "_fd_seek"), _fd_seek.sig = "iijip";
	var printCharBuffers = [
		null,
		[],
		[]
	], printChar = /* @__PURE__ */ __name((e, t) => {
		var n = printCharBuffers[e];
		t === 0 || t === 10 ? ((e === 1 ? out : err)(UTF8ArrayToString(n)), n.length = 0) : n.push(t);
	}, "printChar"), _fd_write = /* @__PURE__ */ __name((e, t, n, r) => {
		for (var a = 0, o = 0; o < n; o++) {
			var s = LE_HEAP_LOAD_U32((t >> 2) * 4), c = LE_HEAP_LOAD_U32((t + 4 >> 2) * 4);
			t += 8;
			for (var l = 0; l < c; l++) printChar(e, HEAPU8[s + l]);
			a += c;
		}
		return LE_HEAP_STORE_U32((r >> 2) * 4, a), 0;
	}, "_fd_write");
	_fd_write.sig = "iippp";
	function _tree_sitter_log_callback(e, t) {
		if (Module.currentLogCallback) {
			let n = UTF8ToString(t);
			Module.currentLogCallback(n, e !== 0);
		}
	}
	__name(_tree_sitter_log_callback, "_tree_sitter_log_callback");
	function _tree_sitter_parse_callback(e, t, n, r, a) {
		let o = 10240, s = Module.currentParseCallback(t, {
			row: n,
			column: r
		});
		typeof s == "string" ? (setValue(a, s.length, "i32"), stringToUTF16(s, e, 10240)) : setValue(a, 0, "i32");
	}
	__name(_tree_sitter_parse_callback, "_tree_sitter_parse_callback");
	function _tree_sitter_progress_callback(e, t) {
		return Module.currentProgressCallback ? Module.currentProgressCallback({
			currentOffset: e,
			hasError: t
		}) : !1;
	}
	__name(_tree_sitter_progress_callback, "_tree_sitter_progress_callback");
	function _tree_sitter_query_progress_callback(e) {
		return Module.currentQueryProgressCallback ? Module.currentQueryProgressCallback({ currentOffset: e }) : !1;
	}
	__name(_tree_sitter_query_progress_callback, "_tree_sitter_query_progress_callback");
	var runtimeKeepaliveCounter = 0, keepRuntimeAlive = /* @__PURE__ */ __name(() => noExitRuntime || runtimeKeepaliveCounter > 0, "keepRuntimeAlive"), _proc_exit = /* @__PURE__ */ __name((e) => {
		EXITSTATUS = e, keepRuntimeAlive() || (Module.onExit?.(e), ABORT = !0), quit_(e, new ExitStatus(e));
	}, "_proc_exit");
	_proc_exit.sig = "vi";
	var exitJS = /* @__PURE__ */ __name((e, t) => {
		EXITSTATUS = e, _proc_exit(e);
	}, "exitJS"), handleException = /* @__PURE__ */ __name((e) => {
		if (e instanceof ExitStatus || e == "unwind") return EXITSTATUS;
		quit_(1, e);
	}, "handleException"), lengthBytesUTF8 = /* @__PURE__ */ __name((e) => {
		for (var t = 0, n = 0; n < e.length; ++n) {
			var r = e.charCodeAt(n);
			r <= 127 ? t++ : r <= 2047 ? t += 2 : r >= 55296 && r <= 57343 ? (t += 4, ++n) : t += 3;
		}
		return t;
	}, "lengthBytesUTF8"), stringToUTF8Array = /* @__PURE__ */ __name((e, t, n, r) => {
		if (!(r > 0)) return 0;
		for (var a = n, o = n + r - 1, s = 0; s < e.length; ++s) {
			var c = e.codePointAt(s);
			if (c <= 127) {
				if (n >= o) break;
				t[n++] = c;
			} else if (c <= 2047) {
				if (n + 1 >= o) break;
				t[n++] = 192 | c >> 6, t[n++] = 128 | c & 63;
			} else if (c <= 65535) {
				if (n + 2 >= o) break;
				t[n++] = 224 | c >> 12, t[n++] = 128 | c >> 6 & 63, t[n++] = 128 | c & 63;
			} else {
				if (n + 3 >= o) break;
				t[n++] = 240 | c >> 18, t[n++] = 128 | c >> 12 & 63, t[n++] = 128 | c >> 6 & 63, t[n++] = 128 | c & 63, s++;
			}
		}
		return t[n] = 0, n - a;
	}, "stringToUTF8Array"), stringToUTF8 = /* @__PURE__ */ __name((e, t, n) => stringToUTF8Array(e, HEAPU8, t, n), "stringToUTF8"), stackAlloc = /* @__PURE__ */ __name((e) => __emscripten_stack_alloc(e), "stackAlloc"), stringToUTF8OnStack = /* @__PURE__ */ __name((e) => {
		var t = lengthBytesUTF8(e) + 1, n = stackAlloc(t);
		return stringToUTF8(e, n, t), n;
	}, "stringToUTF8OnStack"), AsciiToString = /* @__PURE__ */ __name((e) => {
		for (var t = "";;) {
			var n = HEAPU8[e++];
			if (!n) return t;
			t += String.fromCharCode(n);
		}
	}, "AsciiToString"), stringToUTF16 = /* @__PURE__ */ __name((e, t, n) => {
		if (n ??= 2147483647, n < 2) return 0;
		n -= 2;
		for (var r = t, a = n < e.length * 2 ? n / 2 : e.length, o = 0; o < a; ++o) {
			var s = e.charCodeAt(o);
			LE_HEAP_STORE_I16((t >> 1) * 2, s), t += 2;
		}
		return LE_HEAP_STORE_I16((t >> 1) * 2, 0), t - r;
	}, "stringToUTF16");
	LE_ATOMICS_NATIVE_BYTE_ORDER = new Int8Array(new Int16Array([1]).buffer)[0] === 1 ? [
		((e) => e),
		((e) => e),
		void 0,
		((e) => e)
	] : [
		((e) => e),
		((e) => ((e & 65280) << 8 | (e & 255) << 24) >> 16),
		void 0,
		((e) => e >> 24 & 255 | e >> 8 & 65280 | (e & 65280) << 8 | (e & 255) << 24)
	];
	function LE_HEAP_UPDATE() {
		HEAPU16.unsigned = ((e) => e & 65535), HEAPU32.unsigned = ((e) => e >>> 0);
	}
	if (__name(LE_HEAP_UPDATE, "LE_HEAP_UPDATE"), initMemory(), Module.noExitRuntime && (noExitRuntime = Module.noExitRuntime), Module.print && (out = Module.print), Module.printErr && (err = Module.printErr), Module.dynamicLibraries && (dynamicLibraries = Module.dynamicLibraries), Module.wasmBinary && (wasmBinary = Module.wasmBinary), Module.arguments && (arguments_ = Module.arguments), Module.thisProgram && (thisProgram = Module.thisProgram), Module.preInit) for (typeof Module.preInit == "function" && (Module.preInit = [Module.preInit]); Module.preInit.length > 0;) Module.preInit.shift()();
	Module.setValue = setValue, Module.getValue = getValue, Module.UTF8ToString = UTF8ToString, Module.stringToUTF8 = stringToUTF8, Module.lengthBytesUTF8 = lengthBytesUTF8, Module.AsciiToString = AsciiToString, Module.stringToUTF16 = stringToUTF16, Module.loadWebAssemblyModule = loadWebAssemblyModule, Module.LE_HEAP_STORE_I64 = LE_HEAP_STORE_I64;
	var ASM_CONSTS = {}, _malloc, _calloc, _realloc, _free, _ts_range_edit, _memcmp, _ts_language_symbol_count, _ts_language_state_count, _ts_language_abi_version, _ts_language_name, _ts_language_field_count, _ts_language_next_state, _ts_language_symbol_name, _ts_language_symbol_for_name, _strncmp, _ts_language_symbol_type, _ts_language_field_name_for_id, _ts_lookahead_iterator_new, _ts_lookahead_iterator_delete, _ts_lookahead_iterator_reset_state, _ts_lookahead_iterator_reset, _ts_lookahead_iterator_next, _ts_lookahead_iterator_current_symbol, _ts_point_edit, _ts_parser_delete, _ts_parser_reset, _ts_parser_set_language, _ts_parser_set_included_ranges, _ts_query_new, _ts_query_delete, _iswspace, _iswalnum, _ts_query_copy, _ts_query_pattern_count, _ts_query_capture_count, _ts_query_string_count, _ts_query_capture_name_for_id, _ts_query_capture_quantifier_for_id, _ts_query_string_value_for_id, _ts_query_predicates_for_pattern, _ts_query_start_byte_for_pattern, _ts_query_end_byte_for_pattern, _ts_query_is_pattern_rooted, _ts_query_is_pattern_non_local, _ts_query_is_pattern_guaranteed_at_step, _ts_query_disable_capture, _ts_query_disable_pattern, _ts_tree_copy, _ts_tree_delete, _ts_init, _ts_parser_new_wasm, _ts_parser_enable_logger_wasm, _ts_parser_parse_wasm, _ts_parser_included_ranges_wasm, _ts_language_type_is_named_wasm, _ts_language_type_is_visible_wasm, _ts_language_metadata_wasm, _ts_language_supertypes_wasm, _ts_language_subtypes_wasm, _ts_tree_root_node_wasm, _ts_tree_root_node_with_offset_wasm, _ts_tree_edit_wasm, _ts_tree_included_ranges_wasm, _ts_tree_get_changed_ranges_wasm, _ts_tree_cursor_new_wasm, _ts_tree_cursor_copy_wasm, _ts_tree_cursor_delete_wasm, _ts_tree_cursor_reset_wasm, _ts_tree_cursor_reset_to_wasm, _ts_tree_cursor_goto_first_child_wasm, _ts_tree_cursor_goto_last_child_wasm, _ts_tree_cursor_goto_first_child_for_index_wasm, _ts_tree_cursor_goto_first_child_for_position_wasm, _ts_tree_cursor_goto_next_sibling_wasm, _ts_tree_cursor_goto_previous_sibling_wasm, _ts_tree_cursor_goto_descendant_wasm, _ts_tree_cursor_goto_parent_wasm, _ts_tree_cursor_current_node_type_id_wasm, _ts_tree_cursor_current_node_state_id_wasm, _ts_tree_cursor_current_node_is_named_wasm, _ts_tree_cursor_current_node_is_missing_wasm, _ts_tree_cursor_current_node_id_wasm, _ts_tree_cursor_start_position_wasm, _ts_tree_cursor_end_position_wasm, _ts_tree_cursor_start_index_wasm, _ts_tree_cursor_end_index_wasm, _ts_tree_cursor_current_field_id_wasm, _ts_tree_cursor_current_depth_wasm, _ts_tree_cursor_current_descendant_index_wasm, _ts_tree_cursor_current_node_wasm, _ts_node_symbol_wasm, _ts_node_field_name_for_child_wasm, _ts_node_field_name_for_named_child_wasm, _ts_node_children_by_field_id_wasm, _ts_node_first_child_for_byte_wasm, _ts_node_first_named_child_for_byte_wasm, _ts_node_grammar_symbol_wasm, _ts_node_child_count_wasm, _ts_node_named_child_count_wasm, _ts_node_child_wasm, _ts_node_named_child_wasm, _ts_node_child_by_field_id_wasm, _ts_node_next_sibling_wasm, _ts_node_prev_sibling_wasm, _ts_node_next_named_sibling_wasm, _ts_node_prev_named_sibling_wasm, _ts_node_descendant_count_wasm, _ts_node_parent_wasm, _ts_node_child_with_descendant_wasm, _ts_node_descendant_for_index_wasm, _ts_node_named_descendant_for_index_wasm, _ts_node_descendant_for_position_wasm, _ts_node_named_descendant_for_position_wasm, _ts_node_start_point_wasm, _ts_node_end_point_wasm, _ts_node_start_index_wasm, _ts_node_end_index_wasm, _ts_node_to_string_wasm, _ts_node_children_wasm, _ts_node_named_children_wasm, _ts_node_descendants_of_type_wasm, _ts_node_is_named_wasm, _ts_node_has_changes_wasm, _ts_node_has_error_wasm, _ts_node_is_error_wasm, _ts_node_is_missing_wasm, _ts_node_is_extra_wasm, _ts_node_parse_state_wasm, _ts_node_next_parse_state_wasm, _ts_query_matches_wasm, _ts_query_captures_wasm, _memset, _memcpy, _memmove, _iswalpha, _iswblank, _iswdigit, _iswlower, _iswpunct, _iswupper, _iswxdigit, _memchr, _strlen, _strcmp, _strncat, _strncpy, _towlower, _towupper, _setThrew, __emscripten_stack_restore, __emscripten_stack_alloc, _emscripten_stack_get_current, ___wasm_apply_data_relocs;
	function assignWasmExports(e) {
		Module._malloc = e.malloc, Module._calloc = _calloc = e.calloc, Module._realloc = e.realloc, Module._free = e.free, Module._ts_range_edit = e.ts_range_edit, Module._memcmp = e.memcmp, Module._ts_language_symbol_count = e.ts_language_symbol_count, Module._ts_language_state_count = e.ts_language_state_count, Module._ts_language_abi_version = e.ts_language_abi_version, Module._ts_language_name = e.ts_language_name, Module._ts_language_field_count = e.ts_language_field_count, Module._ts_language_next_state = e.ts_language_next_state, Module._ts_language_symbol_name = e.ts_language_symbol_name, Module._ts_language_symbol_for_name = e.ts_language_symbol_for_name, Module._strncmp = e.strncmp, Module._ts_language_symbol_type = e.ts_language_symbol_type, Module._ts_language_field_name_for_id = e.ts_language_field_name_for_id, Module._ts_lookahead_iterator_new = e.ts_lookahead_iterator_new, Module._ts_lookahead_iterator_delete = e.ts_lookahead_iterator_delete, Module._ts_lookahead_iterator_reset_state = e.ts_lookahead_iterator_reset_state, Module._ts_lookahead_iterator_reset = e.ts_lookahead_iterator_reset, Module._ts_lookahead_iterator_next = e.ts_lookahead_iterator_next, Module._ts_lookahead_iterator_current_symbol = e.ts_lookahead_iterator_current_symbol, Module._ts_point_edit = e.ts_point_edit, Module._ts_parser_delete = e.ts_parser_delete, Module._ts_parser_reset = e.ts_parser_reset, Module._ts_parser_set_language = e.ts_parser_set_language, Module._ts_parser_set_included_ranges = e.ts_parser_set_included_ranges, Module._ts_query_new = e.ts_query_new, Module._ts_query_delete = e.ts_query_delete, Module._iswspace = e.iswspace, Module._iswalnum = e.iswalnum, Module._ts_query_copy = e.ts_query_copy, Module._ts_query_pattern_count = e.ts_query_pattern_count, Module._ts_query_capture_count = e.ts_query_capture_count, Module._ts_query_string_count = e.ts_query_string_count, Module._ts_query_capture_name_for_id = e.ts_query_capture_name_for_id, Module._ts_query_capture_quantifier_for_id = e.ts_query_capture_quantifier_for_id, Module._ts_query_string_value_for_id = e.ts_query_string_value_for_id, Module._ts_query_predicates_for_pattern = e.ts_query_predicates_for_pattern, Module._ts_query_start_byte_for_pattern = e.ts_query_start_byte_for_pattern, Module._ts_query_end_byte_for_pattern = e.ts_query_end_byte_for_pattern, Module._ts_query_is_pattern_rooted = e.ts_query_is_pattern_rooted, Module._ts_query_is_pattern_non_local = e.ts_query_is_pattern_non_local, Module._ts_query_is_pattern_guaranteed_at_step = e.ts_query_is_pattern_guaranteed_at_step, Module._ts_query_disable_capture = e.ts_query_disable_capture, Module._ts_query_disable_pattern = e.ts_query_disable_pattern, Module._ts_tree_copy = e.ts_tree_copy, Module._ts_tree_delete = e.ts_tree_delete, Module._ts_init = e.ts_init, Module._ts_parser_new_wasm = e.ts_parser_new_wasm, Module._ts_parser_enable_logger_wasm = e.ts_parser_enable_logger_wasm, Module._ts_parser_parse_wasm = e.ts_parser_parse_wasm, Module._ts_parser_included_ranges_wasm = e.ts_parser_included_ranges_wasm, Module._ts_language_type_is_named_wasm = e.ts_language_type_is_named_wasm, Module._ts_language_type_is_visible_wasm = e.ts_language_type_is_visible_wasm, Module._ts_language_metadata_wasm = e.ts_language_metadata_wasm, Module._ts_language_supertypes_wasm = e.ts_language_supertypes_wasm, Module._ts_language_subtypes_wasm = e.ts_language_subtypes_wasm, Module._ts_tree_root_node_wasm = e.ts_tree_root_node_wasm, Module._ts_tree_root_node_with_offset_wasm = e.ts_tree_root_node_with_offset_wasm, Module._ts_tree_edit_wasm = e.ts_tree_edit_wasm, Module._ts_tree_included_ranges_wasm = e.ts_tree_included_ranges_wasm, Module._ts_tree_get_changed_ranges_wasm = e.ts_tree_get_changed_ranges_wasm, Module._ts_tree_cursor_new_wasm = e.ts_tree_cursor_new_wasm, Module._ts_tree_cursor_copy_wasm = e.ts_tree_cursor_copy_wasm, Module._ts_tree_cursor_delete_wasm = e.ts_tree_cursor_delete_wasm, Module._ts_tree_cursor_reset_wasm = e.ts_tree_cursor_reset_wasm, Module._ts_tree_cursor_reset_to_wasm = e.ts_tree_cursor_reset_to_wasm, Module._ts_tree_cursor_goto_first_child_wasm = e.ts_tree_cursor_goto_first_child_wasm, Module._ts_tree_cursor_goto_last_child_wasm = e.ts_tree_cursor_goto_last_child_wasm, Module._ts_tree_cursor_goto_first_child_for_index_wasm = e.ts_tree_cursor_goto_first_child_for_index_wasm, Module._ts_tree_cursor_goto_first_child_for_position_wasm = e.ts_tree_cursor_goto_first_child_for_position_wasm, Module._ts_tree_cursor_goto_next_sibling_wasm = e.ts_tree_cursor_goto_next_sibling_wasm, Module._ts_tree_cursor_goto_previous_sibling_wasm = e.ts_tree_cursor_goto_previous_sibling_wasm, Module._ts_tree_cursor_goto_descendant_wasm = e.ts_tree_cursor_goto_descendant_wasm, Module._ts_tree_cursor_goto_parent_wasm = e.ts_tree_cursor_goto_parent_wasm, Module._ts_tree_cursor_current_node_type_id_wasm = e.ts_tree_cursor_current_node_type_id_wasm, Module._ts_tree_cursor_current_node_state_id_wasm = e.ts_tree_cursor_current_node_state_id_wasm, Module._ts_tree_cursor_current_node_is_named_wasm = e.ts_tree_cursor_current_node_is_named_wasm, Module._ts_tree_cursor_current_node_is_missing_wasm = e.ts_tree_cursor_current_node_is_missing_wasm, Module._ts_tree_cursor_current_node_id_wasm = e.ts_tree_cursor_current_node_id_wasm, Module._ts_tree_cursor_start_position_wasm = e.ts_tree_cursor_start_position_wasm, Module._ts_tree_cursor_end_position_wasm = e.ts_tree_cursor_end_position_wasm, Module._ts_tree_cursor_start_index_wasm = e.ts_tree_cursor_start_index_wasm, Module._ts_tree_cursor_end_index_wasm = e.ts_tree_cursor_end_index_wasm, Module._ts_tree_cursor_current_field_id_wasm = e.ts_tree_cursor_current_field_id_wasm, Module._ts_tree_cursor_current_depth_wasm = e.ts_tree_cursor_current_depth_wasm, Module._ts_tree_cursor_current_descendant_index_wasm = e.ts_tree_cursor_current_descendant_index_wasm, Module._ts_tree_cursor_current_node_wasm = e.ts_tree_cursor_current_node_wasm, Module._ts_node_symbol_wasm = e.ts_node_symbol_wasm, Module._ts_node_field_name_for_child_wasm = e.ts_node_field_name_for_child_wasm, Module._ts_node_field_name_for_named_child_wasm = e.ts_node_field_name_for_named_child_wasm, Module._ts_node_children_by_field_id_wasm = e.ts_node_children_by_field_id_wasm, Module._ts_node_first_child_for_byte_wasm = e.ts_node_first_child_for_byte_wasm, Module._ts_node_first_named_child_for_byte_wasm = e.ts_node_first_named_child_for_byte_wasm, Module._ts_node_grammar_symbol_wasm = e.ts_node_grammar_symbol_wasm, Module._ts_node_child_count_wasm = e.ts_node_child_count_wasm, Module._ts_node_named_child_count_wasm = e.ts_node_named_child_count_wasm, Module._ts_node_child_wasm = e.ts_node_child_wasm, Module._ts_node_named_child_wasm = e.ts_node_named_child_wasm, Module._ts_node_child_by_field_id_wasm = e.ts_node_child_by_field_id_wasm, Module._ts_node_next_sibling_wasm = e.ts_node_next_sibling_wasm, Module._ts_node_prev_sibling_wasm = e.ts_node_prev_sibling_wasm, Module._ts_node_next_named_sibling_wasm = e.ts_node_next_named_sibling_wasm, Module._ts_node_prev_named_sibling_wasm = e.ts_node_prev_named_sibling_wasm, Module._ts_node_descendant_count_wasm = e.ts_node_descendant_count_wasm, Module._ts_node_parent_wasm = e.ts_node_parent_wasm, Module._ts_node_child_with_descendant_wasm = e.ts_node_child_with_descendant_wasm, Module._ts_node_descendant_for_index_wasm = e.ts_node_descendant_for_index_wasm, Module._ts_node_named_descendant_for_index_wasm = e.ts_node_named_descendant_for_index_wasm, Module._ts_node_descendant_for_position_wasm = e.ts_node_descendant_for_position_wasm, Module._ts_node_named_descendant_for_position_wasm = e.ts_node_named_descendant_for_position_wasm, Module._ts_node_start_point_wasm = e.ts_node_start_point_wasm, Module._ts_node_end_point_wasm = e.ts_node_end_point_wasm, Module._ts_node_start_index_wasm = e.ts_node_start_index_wasm, Module._ts_node_end_index_wasm = e.ts_node_end_index_wasm, Module._ts_node_to_string_wasm = e.ts_node_to_string_wasm, Module._ts_node_children_wasm = e.ts_node_children_wasm, Module._ts_node_named_children_wasm = e.ts_node_named_children_wasm, Module._ts_node_descendants_of_type_wasm = e.ts_node_descendants_of_type_wasm, Module._ts_node_is_named_wasm = e.ts_node_is_named_wasm, Module._ts_node_has_changes_wasm = e.ts_node_has_changes_wasm, Module._ts_node_has_error_wasm = e.ts_node_has_error_wasm, Module._ts_node_is_error_wasm = e.ts_node_is_error_wasm, Module._ts_node_is_missing_wasm = e.ts_node_is_missing_wasm, Module._ts_node_is_extra_wasm = e.ts_node_is_extra_wasm, Module._ts_node_parse_state_wasm = e.ts_node_parse_state_wasm, Module._ts_node_next_parse_state_wasm = e.ts_node_next_parse_state_wasm, Module._ts_query_matches_wasm = e.ts_query_matches_wasm, Module._ts_query_captures_wasm = e.ts_query_captures_wasm, Module._memset = e.memset, Module._memcpy = e.memcpy, Module._memmove = e.memmove, Module._iswalpha = e.iswalpha, Module._iswblank = e.iswblank, Module._iswdigit = e.iswdigit, Module._iswlower = e.iswlower, Module._iswpunct = e.iswpunct, Module._iswupper = e.iswupper, Module._iswxdigit = e.iswxdigit, Module._memchr = e.memchr, Module._strlen = e.strlen, Module._strcmp = e.strcmp, Module._strncat = e.strncat, Module._strncpy = e.strncpy, Module._towlower = e.towlower, Module._towupper = e.towupper, _setThrew = e.setThrew, __emscripten_stack_restore = e._emscripten_stack_restore, __emscripten_stack_alloc = e._emscripten_stack_alloc, _emscripten_stack_get_current = e.emscripten_stack_get_current, e.__wasm_apply_data_relocs;
	}
	__name(assignWasmExports, "assignWasmExports");
	var wasmImports = {
		/** @export */
		__heap_base: ___heap_base,
		/** @export */
		__indirect_function_table: wasmTable,
		/** @export */
		__memory_base: ___memory_base,
		/** @export */
		__stack_high: ___stack_high,
		/** @export */
		__stack_low: ___stack_low,
		/** @export */
		__stack_pointer: ___stack_pointer,
		/** @export */
		__table_base: ___table_base,
		/** @export */
		_abort_js: __abort_js,
		/** @export */
		emscripten_resize_heap: _emscripten_resize_heap,
		/** @export */
		fd_close: _fd_close,
		/** @export */
		fd_seek: _fd_seek,
		/** @export */
		fd_write: _fd_write,
		/** @export */
		memory: wasmMemory,
		/** @export */
		tree_sitter_log_callback: _tree_sitter_log_callback,
		/** @export */
		tree_sitter_parse_callback: _tree_sitter_parse_callback,
		/** @export */
		tree_sitter_progress_callback: _tree_sitter_progress_callback,
		/** @export */
		tree_sitter_query_progress_callback: _tree_sitter_query_progress_callback
	};
	function callMain(e = []) {
		var t = resolveGlobalSymbol("main").sym;
		if (t) {
			e.unshift(thisProgram);
			var n = e.length, r = stackAlloc((n + 1) * 4), a = r;
			e.forEach((e) => {
				LE_HEAP_STORE_U32((a >> 2) * 4, stringToUTF8OnStack(e)), a += 4;
			}), LE_HEAP_STORE_U32((a >> 2) * 4, 0);
			try {
				var o = t(n, r);
				return exitJS(o, !0), o;
			} catch (e) {
				return handleException(e);
			}
		}
	}
	__name(callMain, "callMain");
	function run(e = arguments_) {
		if (runDependencies > 0 || (preRun(), runDependencies > 0)) {
			dependenciesFulfilled = run;
			return;
		}
		function t() {
			Module.calledRun = !0, ABORT || (initRuntime(), preMain(), readyPromiseResolve?.(Module), Module.onRuntimeInitialized?.(), Module.noInitialRun || callMain(e), postRun());
		}
		__name(t, "doRun"), Module.setStatus ? (Module.setStatus("Running..."), setTimeout(() => {
			setTimeout(() => Module.setStatus(""), 1), t();
		}, 1)) : t();
	}
	__name(run, "run");
	var wasmExports = await createWasm();
	return run(), moduleRtn = runtimeInitialized ? Module : new Promise((e, t) => {
		readyPromiseResolve = e, readyPromiseReject = t;
	}), moduleRtn;
}
__name(Module2, "Module");
var web_tree_sitter_default = Module2, Module3 = null;
async function initializeBinding(e) {
	return Module3 ??= await web_tree_sitter_default(e);
}
__name(initializeBinding, "initializeBinding");
function checkModule() {
	return !!Module3;
}
__name(checkModule, "checkModule");
var TRANSFER_BUFFER, LANGUAGE_VERSION, MIN_COMPATIBLE_VERSION, finalizer4 = newFinalizer((e) => {
	C._ts_parser_delete(e[0]), C._free(e[1]);
}), Parser = class {
	static {
		__name(this, "Parser");
	}
	/** @internal */
	0 = 0;
	/** @internal */
	1 = 0;
	/** @internal */
	logCallback = null;
	/** The parser's current language. */
	language = null;
	/**
	* This must always be called before creating a Parser.
	*
	* You can optionally pass in options to configure the Wasm module, the most common
	* one being `locateFile` to help the module find the `.wasm` file.
	*/
	static async init(e) {
		setModule(await initializeBinding(e)), TRANSFER_BUFFER = C._ts_init(), LANGUAGE_VERSION = C.getValue(TRANSFER_BUFFER, "i32"), MIN_COMPATIBLE_VERSION = C.getValue(TRANSFER_BUFFER + SIZE_OF_INT, "i32");
	}
	/**
	* Create a new parser.
	*/
	constructor() {
		this.initialize(), finalizer4?.register(this, [this[0], this[1]], this);
	}
	/** @internal */
	initialize() {
		if (!checkModule()) throw Error("cannot construct a Parser before calling `init()`");
		C._ts_parser_new_wasm(), this[0] = C.getValue(TRANSFER_BUFFER, "i32"), this[1] = C.getValue(TRANSFER_BUFFER + SIZE_OF_INT, "i32");
	}
	/** Delete the parser, freeing its resources. */
	delete() {
		finalizer4?.unregister(this), C._ts_parser_delete(this[0]), C._free(this[1]), this[0] = 0, this[1] = 0;
	}
	/**
	* Set the language that the parser should use for parsing.
	*
	* If the language was not successfully assigned, an error will be thrown.
	* This happens if the language was generated with an incompatible
	* version of the Tree-sitter CLI. Check the language's version using
	* {@link Language#version} and compare it to this library's
	* {@link LANGUAGE_VERSION} and {@link MIN_COMPATIBLE_VERSION} constants.
	*/
	setLanguage(e) {
		let t;
		if (!e) t = 0, this.language = null;
		else if (e.constructor === Language) {
			t = e[0];
			let n = C._ts_language_abi_version(t);
			if (n < MIN_COMPATIBLE_VERSION || LANGUAGE_VERSION < n) throw Error(`Incompatible language version ${n}. Compatibility range ${MIN_COMPATIBLE_VERSION} through ${LANGUAGE_VERSION}.`);
			this.language = e;
		} else throw Error("Argument must be a Language");
		return C._ts_parser_set_language(this[0], t), this;
	}
	/**
	* Parse a slice of UTF8 text.
	*
	* @param {string | ParseCallback} callback - The UTF8-encoded text to parse or a callback function.
	*
	* @param {Tree | null} [oldTree] - A previous syntax tree parsed from the same document. If the text of the
	*   document has changed since `oldTree` was created, then you must edit `oldTree` to match
	*   the new text using {@link Tree#edit}.
	*
	* @param {ParseOptions} [options] - Options for parsing the text.
	*  This can be used to set the included ranges, or a progress callback.
	*
	* @returns {Tree | null} A {@link Tree} if parsing succeeded, or `null` if:
	*  - The parser has not yet had a language assigned with {@link Parser#setLanguage}.
	*  - The progress callback returned true.
	*/
	parse(e, t, n) {
		if (typeof e == "string") C.currentParseCallback = (t) => e.slice(t);
		else if (typeof e == "function") C.currentParseCallback = e;
		else throw Error("Argument must be a string or a function");
		n?.progressCallback ? C.currentProgressCallback = n.progressCallback : C.currentProgressCallback = null, this.logCallback ? (C.currentLogCallback = this.logCallback, C._ts_parser_enable_logger_wasm(this[0], 1)) : (C.currentLogCallback = null, C._ts_parser_enable_logger_wasm(this[0], 0));
		let r = 0, a = 0;
		if (n?.includedRanges) {
			r = n.includedRanges.length, a = C._calloc(r, SIZE_OF_RANGE);
			let e = a;
			for (let t = 0; t < r; t++) marshalRange(e, n.includedRanges[t]), e += SIZE_OF_RANGE;
		}
		let o = C._ts_parser_parse_wasm(this[0], this[1], t ? t[0] : 0, a, r);
		if (!o) return C.currentParseCallback = null, C.currentLogCallback = null, C.currentProgressCallback = null, null;
		if (!this.language) throw Error("Parser must have a language to parse");
		let s = new Tree(INTERNAL, o, this.language, C.currentParseCallback);
		return C.currentParseCallback = null, C.currentLogCallback = null, C.currentProgressCallback = null, s;
	}
	/**
	* Instruct the parser to start the next parse from the beginning.
	*
	* If the parser previously failed because of a callback, 
	* then by default, it will resume where it left off on the
	* next call to {@link Parser#parse} or other parsing functions.
	* If you don't want to resume, and instead intend to use this parser to
	* parse some other document, you must call `reset` first.
	*/
	reset() {
		C._ts_parser_reset(this[0]);
	}
	/** Get the ranges of text that the parser will include when parsing. */
	getIncludedRanges() {
		C._ts_parser_included_ranges_wasm(this[0]);
		let e = C.getValue(TRANSFER_BUFFER, "i32"), t = C.getValue(TRANSFER_BUFFER + SIZE_OF_INT, "i32"), n = Array(e);
		if (e > 0) {
			let r = t;
			for (let t = 0; t < e; t++) n[t] = unmarshalRange(r), r += SIZE_OF_RANGE;
			C._free(t);
		}
		return n;
	}
	/** Set the logging callback that a parser should use during parsing. */
	setLogger(e) {
		if (!e) this.logCallback = null;
		else if (typeof e != "function") throw Error("Logger callback must be a function");
		else this.logCallback = e;
		return this;
	}
	/** Get the parser's current logger. */
	getLogger() {
		return this.logCallback;
	}
}, PREDICATE_STEP_TYPE_CAPTURE = 1, PREDICATE_STEP_TYPE_STRING = 2, QUERY_WORD_REGEX = /[\w-]+/g, CaptureQuantifier = {
	Zero: 0,
	ZeroOrOne: 1,
	ZeroOrMore: 2,
	One: 3,
	OneOrMore: 4
}, isCaptureStep = /* @__PURE__ */ __name((e) => e.type === "capture", "isCaptureStep"), isStringStep = /* @__PURE__ */ __name((e) => e.type === "string", "isStringStep"), QueryErrorKind = {
	Syntax: 1,
	NodeName: 2,
	FieldName: 3,
	CaptureName: 4,
	PatternStructure: 5
}, QueryError = class e extends Error {
	constructor(t, n, r, a) {
		super(e.formatMessage(t, n)), this.kind = t, this.info = n, this.index = r, this.length = a, this.name = "QueryError";
	}
	kind;
	info;
	index;
	length;
	static {
		__name(this, "QueryError");
	}
	/** Formats an error message based on the error kind and info */
	static formatMessage(e, t) {
		switch (e) {
			case QueryErrorKind.NodeName: return `Bad node name '${t.word}'`;
			case QueryErrorKind.FieldName: return `Bad field name '${t.word}'`;
			case QueryErrorKind.CaptureName: return `Bad capture name @${t.word}`;
			case QueryErrorKind.PatternStructure: return `Bad pattern structure at offset ${t.suffix}`;
			case QueryErrorKind.Syntax: return `Bad syntax at offset ${t.suffix}`;
		}
	}
};
function parseAnyPredicate(e, t, n, r) {
	if (e.length !== 3) throw Error(`Wrong number of arguments to \`#${n}\` predicate. Expected 2, got ${e.length - 1}`);
	if (!isCaptureStep(e[1])) throw Error(`First argument of \`#${n}\` predicate must be a capture. Got "${e[1].value}"`);
	let a = n === "eq?" || n === "any-eq?", o = !n.startsWith("any-");
	if (isCaptureStep(e[2])) {
		let n = e[1].name, s = e[2].name;
		r[t].push((e) => {
			let t = [], r = [];
			for (let a of e) a.name === n && t.push(a.node), a.name === s && r.push(a.node);
			let c = /* @__PURE__ */ __name((e, t, n) => n ? e.text === t.text : e.text !== t.text, "compare");
			return o ? t.every((e) => r.some((t) => c(e, t, a))) : t.some((e) => r.some((t) => c(e, t, a)));
		});
	} else {
		let n = e[1].name, s = e[2].value, c = /* @__PURE__ */ __name((e) => e.text === s, "matches"), l = /* @__PURE__ */ __name((e) => e.text !== s, "doesNotMatch");
		r[t].push((e) => {
			let t = [];
			for (let r of e) r.name === n && t.push(r.node);
			let r = a ? c : l;
			return o ? t.every(r) : t.some(r);
		});
	}
}
__name(parseAnyPredicate, "parseAnyPredicate");
function parseMatchPredicate(e, t, n, r) {
	if (e.length !== 3) throw Error(`Wrong number of arguments to \`#${n}\` predicate. Expected 2, got ${e.length - 1}.`);
	if (e[1].type !== "capture") throw Error(`First argument of \`#${n}\` predicate must be a capture. Got "${e[1].value}".`);
	if (e[2].type !== "string") throw Error(`Second argument of \`#${n}\` predicate must be a string. Got @${e[2].name}.`);
	let a = n === "match?" || n === "any-match?", o = !n.startsWith("any-"), s = e[1].name, c = new RegExp(e[2].value);
	r[t].push((e) => {
		let t = [];
		for (let n of e) n.name === s && t.push(n.node.text);
		let n = /* @__PURE__ */ __name((e, t) => t ? c.test(e) : !c.test(e), "test");
		return t.length === 0 ? !a : o ? t.every((e) => n(e, a)) : t.some((e) => n(e, a));
	});
}
__name(parseMatchPredicate, "parseMatchPredicate");
function parseAnyOfPredicate(e, t, n, r) {
	if (e.length < 2) throw Error(`Wrong number of arguments to \`#${n}\` predicate. Expected at least 1. Got ${e.length - 1}.`);
	if (e[1].type !== "capture") throw Error(`First argument of \`#${n}\` predicate must be a capture. Got "${e[1].value}".`);
	let a = n === "any-of?", o = e[1].name, s = e.slice(2);
	if (!s.every(isStringStep)) throw Error(`Arguments to \`#${n}\` predicate must be strings.".`);
	let c = s.map((e) => e.value);
	r[t].push((e) => {
		let t = [];
		for (let n of e) n.name === o && t.push(n.node.text);
		return t.length === 0 ? !a : t.every((e) => c.includes(e)) === a;
	});
}
__name(parseAnyOfPredicate, "parseAnyOfPredicate");
function parseIsPredicate(e, t, n, r, a) {
	if (e.length < 2 || e.length > 3) throw Error(`Wrong number of arguments to \`#${n}\` predicate. Expected 1 or 2. Got ${e.length - 1}.`);
	if (!e.every(isStringStep)) throw Error(`Arguments to \`#${n}\` predicate must be strings.".`);
	let o = n === "is?" ? r : a;
	o[t] || (o[t] = {}), o[t][e[1].value] = e[2]?.value ?? null;
}
__name(parseIsPredicate, "parseIsPredicate");
function parseSetDirective(e, t, n) {
	if (e.length < 2 || e.length > 3) throw Error(`Wrong number of arguments to \`#set!\` predicate. Expected 1 or 2. Got ${e.length - 1}.`);
	if (!e.every(isStringStep)) throw Error("Arguments to `#set!` predicate must be strings.\".");
	n[t] || (n[t] = {}), n[t][e[1].value] = e[2]?.value ?? null;
}
__name(parseSetDirective, "parseSetDirective");
function parsePattern(e, t, n, r, a, o, s, c, l, u, d) {
	if (t === PREDICATE_STEP_TYPE_CAPTURE) {
		let e = r[n];
		o.push({
			type: "capture",
			name: e
		});
	} else if (t === PREDICATE_STEP_TYPE_STRING) o.push({
		type: "string",
		value: a[n]
	});
	else if (o.length > 0) {
		if (o[0].type !== "string") throw Error("Predicates must begin with a literal value");
		let t = o[0].value;
		switch (t) {
			case "any-not-eq?":
			case "not-eq?":
			case "any-eq?":
			case "eq?":
				parseAnyPredicate(o, e, t, s);
				break;
			case "any-not-match?":
			case "not-match?":
			case "any-match?":
			case "match?":
				parseMatchPredicate(o, e, t, s);
				break;
			case "not-any-of?":
			case "any-of?":
				parseAnyOfPredicate(o, e, t, s);
				break;
			case "is?":
			case "is-not?":
				parseIsPredicate(o, e, t, u, d);
				break;
			case "set!":
				parseSetDirective(o, e, l);
				break;
			default: c[e].push({
				operator: t,
				operands: o.slice(1)
			});
		}
		o.length = 0;
	}
}
__name(parsePattern, "parsePattern");
var finalizer5 = newFinalizer((e) => {
	C._ts_query_delete(e);
}), Query = class {
	static {
		__name(this, "Query");
	}
	/** @internal */
	0 = 0;
	/** @internal */
	exceededMatchLimit;
	/** @internal */
	textPredicates;
	/** The names of the captures used in the query. */
	captureNames;
	/** The quantifiers of the captures used in the query. */
	captureQuantifiers;
	/**
	* The other user-defined predicates associated with the given index.
	*
	* This includes predicates with operators other than:
	* - `match?`
	* - `eq?` and `not-eq?`
	* - `any-of?` and `not-any-of?`
	* - `is?` and `is-not?`
	* - `set!`
	*/
	predicates;
	/** The properties for predicates with the operator `set!`. */
	setProperties;
	/** The properties for predicates with the operator `is?`. */
	assertedProperties;
	/** The properties for predicates with the operator `is-not?`. */
	refutedProperties;
	/** The maximum number of in-progress matches for this cursor. */
	matchLimit;
	/**
	* Create a new query from a string containing one or more S-expression
	* patterns.
	*
	* The query is associated with a particular language, and can only be run
	* on syntax nodes parsed with that language. References to Queries can be
	* shared between multiple threads.
	*
	* @link {@see https://tree-sitter.github.io/tree-sitter/using-parsers/queries}
	*/
	constructor(e, t) {
		let n = C.lengthBytesUTF8(t), r = C._malloc(n + 1);
		C.stringToUTF8(t, r, n + 1);
		let a = C._ts_query_new(e[0], r, n, TRANSFER_BUFFER, TRANSFER_BUFFER + SIZE_OF_INT);
		if (!a) {
			let e = C.getValue(TRANSFER_BUFFER + SIZE_OF_INT, "i32"), n = C.getValue(TRANSFER_BUFFER, "i32"), a = C.UTF8ToString(r, n).length, o = t.slice(a, a + 100).split("\n")[0], s = o.match(QUERY_WORD_REGEX)?.[0] ?? "";
			switch (C._free(r), e) {
				case QueryErrorKind.Syntax: throw new QueryError(QueryErrorKind.Syntax, { suffix: `${a}: '${o}'...` }, a, 0);
				case QueryErrorKind.NodeName: throw new QueryError(e, { word: s }, a, s.length);
				case QueryErrorKind.FieldName: throw new QueryError(e, { word: s }, a, s.length);
				case QueryErrorKind.CaptureName: throw new QueryError(e, { word: s }, a, s.length);
				case QueryErrorKind.PatternStructure: throw new QueryError(e, { suffix: `${a}: '${o}'...` }, a, 0);
			}
		}
		let o = C._ts_query_string_count(a), s = C._ts_query_capture_count(a), c = C._ts_query_pattern_count(a), l = Array(s), u = Array(c), d = Array(o);
		for (let e = 0; e < s; e++) {
			let t = C._ts_query_capture_name_for_id(a, e, TRANSFER_BUFFER), n = C.getValue(TRANSFER_BUFFER, "i32");
			l[e] = C.UTF8ToString(t, n);
		}
		for (let e = 0; e < c; e++) {
			let t = Array(s);
			for (let n = 0; n < s; n++) {
				let r = C._ts_query_capture_quantifier_for_id(a, e, n);
				t[n] = r;
			}
			u[e] = t;
		}
		for (let e = 0; e < o; e++) {
			let t = C._ts_query_string_value_for_id(a, e, TRANSFER_BUFFER), n = C.getValue(TRANSFER_BUFFER, "i32");
			d[e] = C.UTF8ToString(t, n);
		}
		let f = Array(c), p = Array(c), m = Array(c), h = Array(c), g = Array(c);
		for (let e = 0; e < c; e++) {
			let t = C._ts_query_predicates_for_pattern(a, e, TRANSFER_BUFFER), n = C.getValue(TRANSFER_BUFFER, "i32");
			h[e] = [], g[e] = [];
			let r = [], o = t;
			for (let t = 0; t < n; t++) {
				let t = C.getValue(o, "i32");
				o += SIZE_OF_INT;
				let n = C.getValue(o, "i32");
				o += SIZE_OF_INT, parsePattern(e, t, n, l, d, r, g, h, f, p, m);
			}
			Object.freeze(g[e]), Object.freeze(h[e]), Object.freeze(f[e]), Object.freeze(p[e]), Object.freeze(m[e]);
		}
		C._free(r), this[0] = a, this.captureNames = l, this.captureQuantifiers = u, this.textPredicates = g, this.predicates = h, this.setProperties = f, this.assertedProperties = p, this.refutedProperties = m, this.exceededMatchLimit = !1, finalizer5?.register(this, a, this);
	}
	/** Delete the query, freeing its resources. */
	delete() {
		finalizer5?.unregister(this), C._ts_query_delete(this[0]), this[0] = 0;
	}
	/**
	* Iterate over all of the matches in the order that they were found.
	*
	* Each match contains the index of the pattern that matched, and a list of
	* captures. Because multiple patterns can match the same set of nodes,
	* one match may contain captures that appear *before* some of the
	* captures from a previous match.
	*
	* @param {Node} node - The node to execute the query on.
	*
	* @param {QueryOptions} options - Options for query execution.
	*/
	matches(e, t = {}) {
		let n = t.startPosition ?? ZERO_POINT, r = t.endPosition ?? ZERO_POINT, a = t.startIndex ?? 0, o = t.endIndex ?? 0, s = t.startContainingPosition ?? ZERO_POINT, c = t.endContainingPosition ?? ZERO_POINT, l = t.startContainingIndex ?? 0, u = t.endContainingIndex ?? 0, d = t.matchLimit ?? 4294967295, f = t.maxStartDepth ?? 4294967295, p = t.progressCallback;
		if (typeof d != "number") throw Error("Arguments must be numbers");
		if (this.matchLimit = d, o !== 0 && a > o) throw Error("`startIndex` cannot be greater than `endIndex`");
		if (r !== ZERO_POINT && (n.row > r.row || n.row === r.row && n.column > r.column)) throw Error("`startPosition` cannot be greater than `endPosition`");
		if (u !== 0 && l > u) throw Error("`startContainingIndex` cannot be greater than `endContainingIndex`");
		if (c !== ZERO_POINT && (s.row > c.row || s.row === c.row && s.column > c.column)) throw Error("`startContainingPosition` cannot be greater than `endContainingPosition`");
		p && (C.currentQueryProgressCallback = p), marshalNode(e), C._ts_query_matches_wasm(this[0], e.tree[0], n.row, n.column, r.row, r.column, a, o, s.row, s.column, c.row, c.column, l, u, d, f);
		let m = C.getValue(TRANSFER_BUFFER, "i32"), h = C.getValue(TRANSFER_BUFFER + SIZE_OF_INT, "i32"), g = C.getValue(TRANSFER_BUFFER + 2 * SIZE_OF_INT, "i32"), _ = Array(m);
		this.exceededMatchLimit = !!g;
		let v = 0, y = h;
		for (let t = 0; t < m; t++) {
			let t = C.getValue(y, "i32");
			y += SIZE_OF_INT;
			let n = C.getValue(y, "i32");
			y += SIZE_OF_INT;
			let r = Array(n);
			if (y = unmarshalCaptures(this, e.tree, y, t, r), this.textPredicates[t].every((e) => e(r))) {
				_[v] = {
					patternIndex: t,
					captures: r
				};
				let e = this.setProperties[t];
				_[v].setProperties = e;
				let n = this.assertedProperties[t];
				_[v].assertedProperties = n;
				let a = this.refutedProperties[t];
				_[v].refutedProperties = a, v++;
			}
		}
		return _.length = v, C._free(h), C.currentQueryProgressCallback = null, _;
	}
	/**
	* Iterate over all of the individual captures in the order that they
	* appear.
	*
	* This is useful if you don't care about which pattern matched, and just
	* want a single, ordered sequence of captures.
	*
	* @param {Node} node - The node to execute the query on.
	*
	* @param {QueryOptions} options - Options for query execution.
	*/
	captures(e, t = {}) {
		let n = t.startPosition ?? ZERO_POINT, r = t.endPosition ?? ZERO_POINT, a = t.startIndex ?? 0, o = t.endIndex ?? 0, s = t.startContainingPosition ?? ZERO_POINT, c = t.endContainingPosition ?? ZERO_POINT, l = t.startContainingIndex ?? 0, u = t.endContainingIndex ?? 0, d = t.matchLimit ?? 4294967295, f = t.maxStartDepth ?? 4294967295, p = t.progressCallback;
		if (typeof d != "number") throw Error("Arguments must be numbers");
		if (this.matchLimit = d, o !== 0 && a > o) throw Error("`startIndex` cannot be greater than `endIndex`");
		if (r !== ZERO_POINT && (n.row > r.row || n.row === r.row && n.column > r.column)) throw Error("`startPosition` cannot be greater than `endPosition`");
		if (u !== 0 && l > u) throw Error("`startContainingIndex` cannot be greater than `endContainingIndex`");
		if (c !== ZERO_POINT && (s.row > c.row || s.row === c.row && s.column > c.column)) throw Error("`startContainingPosition` cannot be greater than `endContainingPosition`");
		p && (C.currentQueryProgressCallback = p), marshalNode(e), C._ts_query_captures_wasm(this[0], e.tree[0], n.row, n.column, r.row, r.column, a, o, s.row, s.column, c.row, c.column, l, u, d, f);
		let m = C.getValue(TRANSFER_BUFFER, "i32"), h = C.getValue(TRANSFER_BUFFER + SIZE_OF_INT, "i32"), g = C.getValue(TRANSFER_BUFFER + 2 * SIZE_OF_INT, "i32"), _ = [];
		this.exceededMatchLimit = !!g;
		let v = [], y = h;
		for (let t = 0; t < m; t++) {
			let t = C.getValue(y, "i32");
			y += SIZE_OF_INT;
			let n = C.getValue(y, "i32");
			y += SIZE_OF_INT;
			let r = C.getValue(y, "i32");
			if (y += SIZE_OF_INT, v.length = n, y = unmarshalCaptures(this, e.tree, y, t, v), this.textPredicates[t].every((e) => e(v))) {
				let e = v[r];
				e.setProperties = this.setProperties[t], e.assertedProperties = this.assertedProperties[t], e.refutedProperties = this.refutedProperties[t], _.push(e);
			}
		}
		return C._free(h), C.currentQueryProgressCallback = null, _;
	}
	/** Get the predicates for a given pattern. */
	predicatesForPattern(e) {
		return this.predicates[e];
	}
	/**
	* Disable a certain capture within a query.
	*
	* This prevents the capture from being returned in matches, and also
	* avoids any resource usage associated with recording the capture.
	*/
	disableCapture(e) {
		let t = C.lengthBytesUTF8(e), n = C._malloc(t + 1);
		C.stringToUTF8(e, n, t + 1), C._ts_query_disable_capture(this[0], n, t), C._free(n);
	}
	/**
	* Disable a certain pattern within a query.
	*
	* This prevents the pattern from matching, and also avoids any resource
	* usage associated with the pattern. This throws an error if the pattern
	* index is out of bounds.
	*/
	disablePattern(e) {
		if (e >= this.predicates.length) throw Error(`Pattern index is ${e} but the pattern count is ${this.predicates.length}`);
		C._ts_query_disable_pattern(this[0], e);
	}
	/**
	* Check if, on its last execution, this cursor exceeded its maximum number
	* of in-progress matches.
	*/
	didExceedMatchLimit() {
		return this.exceededMatchLimit;
	}
	/** Get the byte offset where the given pattern starts in the query's source. */
	startIndexForPattern(e) {
		if (e >= this.predicates.length) throw Error(`Pattern index is ${e} but the pattern count is ${this.predicates.length}`);
		return C._ts_query_start_byte_for_pattern(this[0], e);
	}
	/** Get the byte offset where the given pattern ends in the query's source. */
	endIndexForPattern(e) {
		if (e >= this.predicates.length) throw Error(`Pattern index is ${e} but the pattern count is ${this.predicates.length}`);
		return C._ts_query_end_byte_for_pattern(this[0], e);
	}
	/** Get the number of patterns in the query. */
	patternCount() {
		return C._ts_query_pattern_count(this[0]);
	}
	/** Get the index for a given capture name. */
	captureIndexForName(e) {
		return this.captureNames.indexOf(e);
	}
	/** Check if a given pattern within a query has a single root node. */
	isPatternRooted(e) {
		return C._ts_query_is_pattern_rooted(this[0], e) === 1;
	}
	/** Check if a given pattern within a query has a single root node. */
	isPatternNonLocal(e) {
		return C._ts_query_is_pattern_non_local(this[0], e) === 1;
	}
	/**
	* Check if a given step in a query is 'definite'.
	*
	* A query step is 'definite' if its parent pattern will be guaranteed to
	* match successfully once it reaches the step.
	*/
	isPatternGuaranteedAtStep(e) {
		return C._ts_query_is_pattern_guaranteed_at_step(this[0], e) === 1;
	}
};
export { LookaheadIterator as a, Parser as c, TreeCursor as d, Language as i, Query as l, Edit as n, MIN_COMPATIBLE_VERSION as o, LANGUAGE_VERSION as r, Node as s, CaptureQuantifier as t, Tree as u };
