export const id = 490;
export const ids = [490];
export const modules = {

/***/ 9490:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   validate: () => (/* binding */ p)
/* harmony export */ });
/* harmony import */ var node_module__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8995);
/* harmony import */ var _chunk_RSMNAV5V_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2598);
/* harmony import */ var _chunk_V5AD74QN_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9858);
const require=(0,node_module__WEBPACK_IMPORTED_MODULE_0__.createRequire)(import.meta.url),__cwd=()=>globalThis.process['cwd']();
async function p(o,r){throw new _chunk_RSMNAV5V_js__WEBPACK_IMPORTED_MODULE_1__.a("`mode: validate` does not work yet",{remedy:"Use `mode: deploy`."})}


/***/ })

};
