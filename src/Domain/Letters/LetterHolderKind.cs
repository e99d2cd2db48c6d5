namespace Domain.Letters;

/// <summary>Who has a letter in hand.</summary>
public enum LetterHolderKind
{
    /// <summary>工会.</summary>
    Union,

    /// <summary>承办部门.</summary>
    Department,

    /// <summary>责任领导: who answers in person, or whose department is late.</summary>
    Leader,

    /// <summary>寄信人, who rates.</summary>
    Sender,

    /// <summary>The motion that it became.</summary>
    Motion,

    /// <summary>档案: nothing is left to do.</summary>
    Archive,
}
