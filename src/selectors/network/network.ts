import type { Article, ArticleId, Document, DocumentId, DocumentType, Province } from "#dataset/schema.ts";

/** Who cites: an article, or a province that stands for the articles about it where there are too many to draw. */
export type Citer =
  | { readonly kind: "article"; readonly key: string; readonly article: Article }
  | {
      readonly kind: "province";
      readonly key: string;
      readonly province: Province;
      readonly articles: readonly Article[];
    };

/** What is cited: a document, or those of one type that few articles cite, folded into one. */
export type Cited =
  | {
      readonly kind: "document";
      readonly key: string;
      readonly type: DocumentType;
      readonly document: Document;
      /** Articles of the network that cite it, and further ones that may. */
      readonly articles: number;
      readonly open: number;
    }
  | {
      readonly kind: "bundle";
      readonly key: string;
      readonly type: DocumentType;
      readonly documents: readonly Document[];
      readonly articles: number;
      readonly open: number;
    };

/** A line of the network. It is drawn as open where no article of the citer cites the document for certain. */
export interface Citation {
  /** Key of the citer, and of what is cited. */
  readonly from: string;
  readonly to: string;
  /** How many articles stand behind the line, and how many further ones only may cite. */
  readonly articles: number;
  readonly open: number;
}

export interface Network {
  readonly citers: readonly Citer[];
  readonly cited: readonly Cited[];
  readonly citations: readonly Citation[];
  /** The articles and documents behind the nodes, folded ones included. */
  readonly articles: readonly Article[];
  readonly documents: readonly DocumentId[];
  /** What stands apart from the centre and is not drawn. */
  readonly apart: { readonly articles: number; readonly documents: number };
  /** Documents are folded that no more articles than this cite; null where none is. */
  readonly foldedUpTo: number | null;
}

/** What a network is centred on. */
export type Centre =
  | { readonly kind: "document"; readonly id: DocumentId }
  | { readonly kind: "article"; readonly id: ArticleId }
  | { readonly kind: "province"; readonly id: Province["id"] };
