package dev.sanhak.article;

/** What a mention of a name does in its sentence. */
enum Role {
  /** It acts, or somebody acts with it. */
  PARTNER,
  /** Somebody of it speaks, signs or attends: 총장, 교수, 대표. */
  PERSON,
  /** Something happens there: 명지대 자연캠퍼스에서. */
  PLACE,
  /** A programme of it pays for what others do. */
  SPONSOR,
  /** It stands in another matter: 출신, 경쟁사, 주가, a quoted title. */
  BYSTANDER
}
