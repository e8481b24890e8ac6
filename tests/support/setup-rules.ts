// What a rule needs of a browser outside a page: somewhere to keep data.
import 'fake-indexeddb/auto'
