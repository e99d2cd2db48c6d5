namespace Host.Documents.Excel;

/// <summary>One cell as the file keeps it.</summary>
/// <param name="Text">Its text; of a number its digits.</param>
/// <param name="Number">The number, where it is kept as one: days are, too.</param>
/// <param name="Flaw">Why it is not taken as it stands; null where it is.</param>
internal sealed record SheetCell(string Text, decimal? Number = null, SheetFlaw? Flaw = null);
