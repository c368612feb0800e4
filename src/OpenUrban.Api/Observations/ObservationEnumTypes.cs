using OpenUrban.Data.Observations;
using OpenUrban.GraphQL.Enums;

namespace OpenUrban.Api.Observations;

internal sealed class ObservationStatusType : EnumType<ObservationStatus>;

internal sealed class ConfidentialityStatusType : EnumType<ConfidentialityStatus>;

internal sealed class RevisionChangeType : EnumType<RevisionChange>;

internal sealed class ValueBoundType : EnumType<ValueBound>;
