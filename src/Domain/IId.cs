namespace Domain;

/// <summary>An identifier that is one GUID underneath, so that stores and formats treat all of them alike.</summary>
/// <typeparam name="TSelf">The identifier's own type.</typeparam>
public interface IId<TSelf>
    where TSelf : struct, IId<TSelf>
{
    /// <summary>The GUID.</summary>
    Guid Value { get; }

    /// <summary>The identifier with this GUID.</summary>
    static abstract TSelf From(Guid value);
}
