namespace OpenUrban.Data.Plans;

/// <summary>What a version of a target has that the one before it had otherwise.</summary>
public enum TargetProperty
{
    /// <summary>The value, or whether there is one.</summary>
    Value,

    /// <summary>How an observed value has to stand to it.</summary>
    Comparator,

    /// <summary>What the value is a value of.</summary>
    Kind,

    /// <summary>The unit of the value.</summary>
    Unit,

    /// <summary>The last day, how exactly it is meant, or what it rests on; or the years over which a sum is to be reached.</summary>
    Deadline,

    /// <summary>The year from which progress counts, or what it rests on.</summary>
    BaselineYear,

    /// <summary>The indicator or the area that shows whether it is met.</summary>
    Measurement,

    /// <summary>The plan, goal, action or measure that it hangs on.</summary>
    Place,

    /// <summary>Its name, the words of the text, or how they were read.</summary>
    Wording,
}
